package de.aqb.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.portal.account.attempt.LoginClient;
import de.aqb.portal.account.token.Secret;
import de.aqb.portal.audit.SecurityEvent.Kind;
import de.aqb.portal.audit.SecurityEvents;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.TenantWork;
import de.aqb.portal.tenancy.Today;
import de.aqb.server.Portal;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Log-in, log-out and the change of place, over HTTP, with the rows behind them. */
@ArquillianTest
class LogInIT {

    private static final String PASSWORD = "Erst-anmelden-dann-erfassen";
    private static final String DESK = "/test/desk";

    @Inject
    SignIn signIn;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Providers providers;

    @Inject
    SecurityEvents events;

    @Inject
    Database database;

    @Inject
    TenantWork work;

    @Inject
    Today today;

    @Inject
    UserTransaction transaction;

    private final Browser browser = new Browser();
    private final String email = Ids.next() + "@test.example";

    private Account account = new Account("", "", java.time.Instant.EPOCH);
    private Membership staff = Membership.ofPlatform(account, Role.AUDITOR, "");
    private Membership manager = staff;

    @Deployment
    static WebArchive portal() {
        return Portal.deployment(LogInIT.class, Browser.class, FrontDesk.class, ForRoles.class);
    }

    @BeforeEach
    void somebodyWorksForTwoPlaces() throws Exception {
        var werkstatt = work.inside("WMK", () -> {
            var provider = new Provider("Werkstatt", "Eschwege");
            providers.add(provider);
            return provider;
        });
        account = new Account("Julia Lehmann", email, today.now());
        account.setPasswordHash(passwords.hash(PASSWORD));
        account.waiveFactor();
        staff = Membership.ofProvider(account, "WMK", werkstatt);
        manager = Membership.ofAuthority(account, Role.GK_MANAGER, "KS", "Stadt Kassel");
        inTransaction(() -> {
            accounts.add(account);
            accounts.add(staff);
            accounts.add(manager);
            return account;
        });
    }

    @Test
    void theRightPasswordOpensTheFirstPlace() throws Exception {
        var answer = browser.get(DESK, logIn());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("Julia Lehmann|PROVIDER_STAFF|WMK|Werkstatt|staff,not manager")
                .endsWith("others=1");
    }

    @Test
    void theAddressMayBeTypedInCapitals() {
        assertThat(enter(" " + email.toUpperCase(java.util.Locale.ROOT) + " ", PASSWORD))
                .isPresent();
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreRefusedAndLoggedWithoutTheAddress() {
        assertThat(enter(email, "falsch")).isEmpty();
        assertThat(events.latest(1)).singleElement().satisfies(event -> {
            assertThat(event.getKind()).isEqualTo(Kind.LOGIN_REFUSED);
            assertThat(event.getAccountId()).contains(account.getId());
        });
        assertThat(enter("niemand@test.example", PASSWORD)).isEmpty();
        assertThat(events.latest(1)).singleElement().satisfies(event -> {
            assertThat(event.getKind()).isEqualTo(Kind.LOGIN_REFUSED);
            assertThat(event.getAccountId()).isEmpty();
            assertThat(event.getDetail()).doesNotContain("niemand");
        });
    }

    @Test
    void whoHasNoPlaceIsRefused() throws Exception {
        inTransaction(() -> {
            accounts.remove(staff.getId());
            accounts.remove(manager.getId());
            return account;
        });
        assertThat(enter(email, PASSWORD)).isEmpty();
    }

    @Test
    void findingOutWhoAsksTakesOneStatement() throws Exception {
        assertThat(browser.get(DESK, logIn()).body()).contains("|statements=1|");
    }

    @Test
    void withoutALogInAPageLeadsToTheLogInPageAndBack() throws Exception {
        var answer = browser.get(DESK + "?a=1&b=2", Map.of());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/login?next=%2Ftest%2Fdesk%3Fa%3D1%26b%3D2");
    }

    @Test
    void aForgedTokenIsNoLogIn() throws Exception {
        assertThat(browser.get(DESK, LoginToken.fresh()).statusCode()).isEqualTo(302);
    }

    @Test
    void aPagesScriptIsSentToTheLogInPage() throws Exception {
        var answer = browser.get(DESK, Map.of("Faces-Request", "partial/ajax"));
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/xml");
        assertThat(answer.body()).contains("<redirect url=\"/login\"/>");
    }

    @Test
    void aScriptThatReadsJsonIsToldInJsonAndTheBrowserAsksForNothing() throws Exception {
        var answer = browser.get(DESK, Map.of("Accept", "application/json"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("{\"error\":\"login-required\"}");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @Test
    void whatTheLawWantsToBeReadIsOpenToEverybody() throws Exception {
        assertThat(browser.get("/legal/imprint", Map.of()).statusCode()).isEqualTo(200);
        assertThat(browser.get("/login", Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void loggingOutEndsTheLogInForWhoeverHoldsTheToken() throws Exception {
        var token = logIn();
        var answer = browser.post(DESK, token);
        assertThat(answer.headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("__Host-AQB="));
        assertThat(browser.get(DESK, token).statusCode()).isEqualTo(302);
    }

    @Test
    void theTokenTravelsInACookieThatScriptsAndOtherSitesDoNotSee() throws Exception {
        var answer = browser.post(DESK + "?place=" + manager.getId(), logIn());
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("__Host-AQB="))
                .singleElement()
                .asString()
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void inTheOtherPlaceTheOtherRoleHoldsAndTheOldTokenIsDead() throws Exception {
        var before = logIn();
        var after = Browser.tokenIn(browser.post(DESK + "?place=" + manager.getId(), before));
        assertThat(after).isNotEqualTo(before);
        assertThat(browser.get(DESK, after).body())
                .startsWith("Julia Lehmann|GK_MANAGER|KS|Stadt Kassel|not staff,manager");
        assertThat(browser.get(DESK, before).statusCode()).isEqualTo(302);
    }

    @Test
    void theNextLogInBeginsInThePlaceUsedLast() throws Exception {
        browser.post(DESK + "?place=" + manager.getId(), logIn());
        assertThat(browser.get(DESK, logIn()).body()).startsWith("Julia Lehmann|GK_MANAGER|KS");
    }

    @Test
    void nobodyChangesToAForeignPlace() throws Exception {
        var other = new Account("Wer Anders", Ids.next() + "@test.example", today.now());
        var foreign = Membership.ofAuthority(other, Role.GK_MANAGER, "KS", "Stadt Kassel");
        inTransaction(() -> {
            accounts.add(other);
            accounts.add(foreign);
            return other;
        });
        var token = logIn();
        assertThat(browser.post(DESK + "?place=" + foreign.getId(), token)
                        .headers()
                        .allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("__Host-AQB="));
        assertThat(browser.get(DESK, token).body()).startsWith("Julia Lehmann|PROVIDER_STAFF|WMK");
    }

    @Test
    void removingAMembershipEndsItsLogInsAtOnce() throws Exception {
        var token = logIn();
        inTransaction(() -> {
            accounts.remove(staff.getId());
            return account;
        });
        assertThat(browser.get(DESK, token).statusCode()).isEqualTo(302);
    }

    @Test
    void afterTwentyMinutesWithoutARequestALogInIsOver() throws Exception {
        var token = logIn();
        lastSeen(token, Duration.ofMinutes(19));
        assertThat(browser.get(DESK, token).statusCode()).isEqualTo(200);
        lastSeen(token, Duration.ofMinutes(21));
        assertThat(browser.get(DESK, token).statusCode()).isEqualTo(302);
    }

    @Test
    void afterEightHoursALogInIsOverEvenIfThePlaceWasChanged() throws Exception {
        var token = logIn();
        inTransaction(() -> database.shared()
                .createQuery("update LoginSession s set s.startedAt = :then where s.tokenHash = :hash")
                .setParameter("then", today.now().minus(Duration.ofMinutes(479)))
                .setParameter("hash", token.hash())
                .executeUpdate());
        var moved = Browser.tokenIn(browser.post(DESK + "?place=" + manager.getId(), token));
        inTransaction(() -> {
            var session = database.shared().find(LoginSession.class, moved.hash());
            assertThat(session.isOver(today.now())).isFalse();
            assertThat(session.isOver(today.now().plus(Duration.ofMinutes(2)))).isTrue();
            return session;
        });
    }

    @Test
    void beingSeenIsWrittenOnceAMinuteAtMost() throws Exception {
        var token = logIn();
        lastSeen(token, Duration.ofMinutes(5));
        assertThat(browser.get(DESK, token).body()).contains("|statements=2|");
        assertThat(browser.get(DESK, token).body()).contains("|statements=1|");
    }

    @Test
    void aPasswordHashOfOldSettingsIsMadeAnew() throws Exception {
        var old = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        inTransaction(() -> {
            accounts.find(email).orElseThrow().setPasswordHash(old);
            return account;
        });
        assertThat(enter(email, "password")).isPresent();
        var now = inTransaction(
                () -> accounts.find(email).orElseThrow().getPasswordHash().orElseThrow());
        assertThat(passwords.isOutdated(now)).isFalse();
        assertThat(passwords.matches("password", now)).isTrue();
    }

    @Test
    void outsideTheDemoNoneOfItsPeopleExists() throws Exception {
        assertThat(inTransaction(() -> accounts.find("rp@aqb.example"))).isEmpty();
        assertThat(enter("rp@aqb.example", "Teilnehmen-2026")).isEmpty();
    }

    private LoginToken logIn() {
        return enter(email, PASSWORD).orElseThrow();
    }

    private Optional<LoginToken> enter(String address, String password) {
        var client = new LoginClient("192.0.2.1", Secret.fresh(), "Firefox unter Linux");
        return signIn.signIn(address, password, client) instanceof SignInResult.In in
                ? Optional.of(in.token())
                : Optional.empty();
    }

    private void lastSeen(LoginToken token, Duration ago) throws Exception {
        inTransaction(() -> database.shared()
                .createQuery("update LoginSession s set s.lastSeenAt = :then where s.tokenHash = :hash")
                .setParameter("then", today.now().minus(ago))
                .setParameter("hash", token.hash())
                .executeUpdate());
    }

    private <T> T inTransaction(Callable<T> work) throws Exception {
        transaction.begin();
        var done = false;
        try {
            var result = work.call();
            done = true;
            return result;
        } finally {
            if (done) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
        }
    }
}
