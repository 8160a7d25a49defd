package de.aqb.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.portal.account.attempt.LoginClient;
import de.aqb.portal.account.factor.Codes;
import de.aqb.portal.account.factor.SecondFactors;
import de.aqb.portal.account.token.Secret;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.TenantWork;
import de.aqb.portal.tenancy.TestClock;
import de.aqb.portal.tenancy.Today;
import de.aqb.server.Portal;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The second factor at the log-in: asked for, once each, and set up before anything else where a role needs it. */
@ArquillianTest
class SecondFactorIT {

    @Inject
    Somebody somebody;

    @Inject
    SignIn signIn;

    @Inject
    SecondFactors factors;

    @Inject
    Accounts accounts;

    @Inject
    Database database;

    @Inject
    TenantWork work;

    @Inject
    Today today;

    private final Browser browser = new Browser();
    private String address = "";
    private List<String> paper = List.of();
    private String key = "";

    @Deployment
    static WebArchive portal() {
        return Portal.deployment(
                SecondFactorIT.class,
                Somebody.class,
                TestClock.class,
                Codes.class,
                Browser.class,
                FrontDesk.class,
                ForRoles.class);
    }

    @AfterEach
    void theClockIsRight() {
        TestClock.reset();
    }

    @Test
    void theCodeOfTheAppLetsIn() {
        enrolled();
        assertThat(signIn.confirm(step(), code(), Somebody.stranger())).isInstanceOf(SignInResult.In.class);
    }

    @Test
    void aCodeLetsInOnlyOnce() {
        enrolled();
        var code = code();
        assertThat(signIn.confirm(step(), code, Somebody.stranger())).isInstanceOf(SignInResult.In.class);
        assertThat(signIn.confirm(step(), code, Somebody.stranger())).isInstanceOf(SignInResult.Refused.class);
    }

    @Test
    void aCodeOnPaperLetsInOnceHoweverItIsTyped() {
        enrolled();
        var typed = paper.get(3).toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        assertThat(signIn.confirm(step(), typed, Somebody.stranger())).isInstanceOf(SignInResult.In.class);
        assertThat(signIn.confirm(step(), paper.get(3), Somebody.stranger())).isInstanceOf(SignInResult.Refused.class);
        assertThat(work.inside(
                        "WMK", () -> factors.codesLeft(somebody.stored(address).getId())))
                .isEqualTo(9);
    }

    @Test
    void theStepBetweenPasswordAndCodeHoldsFiveMinutesAndOnce() {
        enrolled();
        var step = step();
        TestClock.advance(Duration.ofMinutes(5));
        assertThat(signIn.confirm(step, code(), Somebody.stranger())).isInstanceOf(SignInResult.TooLate.class);
        var used = step();
        assertThat(signIn.confirm(used, code(), Somebody.stranger())).isInstanceOf(SignInResult.In.class);
        assertThat(signIn.confirm(used, paper.get(0), Somebody.stranger())).isInstanceOf(SignInResult.TooLate.class);
        assertThat(signIn.confirm(Secret.fresh(), code(), Somebody.stranger()))
                .isInstanceOf(SignInResult.TooLate.class);
    }

    @Test
    void whoKnowsThePasswordCannotGuessTheCode() {
        enrolled();
        var tried = 0;
        var step = step();
        for (var i = 0; i < 200; i++) {
            tried += signIn.confirm(step, String.format("%06d", i), Somebody.stranger()) instanceof SignInResult.Refused
                    ? 1
                    : 0;
        }
        assertThat(tried).isLessThanOrEqualTo(10);
    }

    @Test
    void theSecretIsNotReadableInTheDatabase() {
        enrolled();
        var id = somebody.stored(address).getId();
        var stored = work.inside(
                "WMK",
                () -> database.shared()
                        .createQuery("select f.secret from SecondFactor f where f.accountId = :id", String.class)
                        .setParameter("id", id)
                        .getSingleResult());
        assertThat(stored).startsWith("v1:").doesNotContain(key.replace(" ", ""));
    }

    @Test
    void whoseRoleNeedsAFactorSetsItUpBeforeAnythingElse() throws Exception {
        address = somebody.address();
        somebody.readerByTheBook(address);
        var token =
                somebody.enter(address, Somebody.PASSWORD, Somebody.stranger()).orElseThrow();
        for (var page : List.of("/test/desk", "/dashboard", "/measure/measures", "/account/me")) {
            var answer = browser.get(page, token);
            assertThat(answer.statusCode()).as(page).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/account/second-factor");
        }
        assertThat(browser.get("/account/second-factor", token).statusCode()).isEqualTo(200);
        assertThat(browser.get(
                                "/api/participations/" + new java.util.UUID(0, 1)
                                        + "/entry-answer?question=a&answer=yes",
                                token)
                        .statusCode())
                .isEqualTo(401);
        enrol();
        assertThat(browser.get("/test/desk", token).body()).startsWith("Nadine Wiegand|GK_READER|WMK");
    }

    @Test
    void takingTheFactorAwayAsksForAnotherOneAtTheNextRequest() throws Exception {
        enrolled();
        var in = (SignInResult.In) signIn.confirm(step(), code(), Somebody.stranger());
        assertThat(browser.get("/test/desk", in.token()).statusCode()).isEqualTo(200);
        work.inside("WMK", () -> {
            var account = accounts.find(address).orElseThrow();
            factors.remove(account.getId());
            account.factorEnds();
            return account;
        });
        assertThat(browser.get("/test/desk", in.token()).statusCode()).isEqualTo(302);
    }

    private void enrolled() {
        address = somebody.address();
        somebody.readerByTheBook(address);
        enrol();
        TestClock.advance(Duration.ofSeconds(60));
    }

    private void enrol() {
        paper = work.inside("WMK", () -> {
            var account = accounts.find(address).orElseThrow();
            key = factors.begin(account.getId(), address).secret();
            var codes = factors.confirm(account.getId(), code()).orElseThrow();
            account.factorBegins(today.now());
            return codes;
        });
    }

    private Secret step() {
        LoginClient client = Somebody.stranger();
        return ((SignInResult.CodeNeeded) signIn.signIn(address, Somebody.PASSWORD, client)).step();
    }

    private String code() {
        return Codes.at(key, today.now());
    }
}
