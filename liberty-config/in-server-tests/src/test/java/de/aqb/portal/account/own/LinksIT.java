package de.aqb.portal.account.own;

import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.portal.account.Accounts;
import de.aqb.portal.account.Post;
import de.aqb.portal.account.Role;
import de.aqb.portal.account.SignIn;
import de.aqb.portal.account.SignInResult;
import de.aqb.portal.account.Somebody;
import de.aqb.portal.account.invitation.Invitations;
import de.aqb.portal.account.invitation.Invitee;
import de.aqb.portal.account.password.PasswordProblem;
import de.aqb.portal.account.token.Secret;
import de.aqb.portal.mail.MailsStay;
import de.aqb.portal.tenancy.TenantWork;
import de.aqb.portal.tenancy.TestClock;
import de.aqb.server.Portal;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Links in mails: to set the first password, and another one instead of one that was forgotten. */
@ArquillianTest
class LinksIT {

    private static final String ANOTHER = "Der Kranich zieht nach Spanien";

    @Inject
    AcceptInvitation invitation;

    @Inject
    ForgottenPassword forgotten;

    @Inject
    Invitations invitations;

    @Inject
    Accounts accounts;

    @Inject
    SignIn signIn;

    @Inject
    TenantWork work;

    @Inject
    Somebody somebody;

    @Inject
    Post post;

    @Deployment
    static WebArchive portal() {
        return Portal.deployment(LinksIT.class, Somebody.class, Post.class, MailsStay.class, TestClock.class);
    }

    @AfterEach
    void theClockIsRight() {
        TestClock.reset();
    }

    @Test
    void anInvitedPersonSetsThePasswordOnceAndIsIn() {
        var address = invited("KS");
        var secret = new Secret(post.secret(address));
        assertThat(invitation.look(secret)).get().satisfies(shown -> {
            assertThat(shown.place()).isEqualTo("Kassel");
            assertThat(shown.known()).isFalse();
        });
        assertThat(set(secret, "kurz")).isEqualTo(new PasswordResult.Bad(PasswordProblem.TOO_SHORT));
        assertThat(set(secret, ANOTHER)).isInstanceOf(PasswordResult.Done.class);
        assertThat(set(secret, ANOTHER)).isInstanceOf(PasswordResult.NotAllowed.class);
        assertThat(invitation.look(secret)).isEmpty();
        assertThat(somebody.enter(address, ANOTHER, Somebody.stranger())).isPresent();
    }

    @Test
    void wrongUsedExpiredAndTakenBackLinksAreAnsweredAlike() {
        var expired = invited("KS");
        var takenBack = somebody.address();
        var id = invite("KS", takenBack);
        var takenBackSecret = new Secret(post.secret(takenBack));
        work.inside("KS", () -> {
            invitations.withdraw(id);
            return id;
        });
        TestClock.advance(Duration.ofHours(73));
        for (var secret : List.of(
                Secret.fresh(),
                new Secret(""),
                new Secret("ö\u0000%s"),
                new Secret(post.secret(expired)),
                takenBackSecret)) {
            assertThat(invitation.look(secret)).isEmpty();
            assertThat(set(secret, ANOTHER)).isInstanceOf(PasswordResult.NotAllowed.class);
            assertThat(forgotten.holds(secret)).isFalse();
        }
    }

    @Test
    void aLinkIsGoodForOneThingOnly() {
        var address = invited("KS");
        assertThat(forgotten.holds(new Secret(post.secret(address)))).isFalse();
        var known = somebody.address();
        somebody.reader(known);
        var reset = askFor(known);
        assertThat(invitation.look(reset)).isEmpty();
        assertThat(set(reset, ANOTHER)).isInstanceOf(PasswordResult.NotAllowed.class);
    }

    @Test
    void ofTwoWhoUseALinkAtOnceOneWins() throws Exception {
        var secret = new Secret(post.secret(invited("KS")));
        var pool = Executors.newFixedThreadPool(4);
        try {
            var answers = pool.invokeAll(
                    Stream.<java.util.concurrent.Callable<PasswordResult>>generate(() -> () -> set(secret, ANOTHER))
                            .limit(4)
                            .toList());
            var done = 0;
            for (var answer : answers) {
                done += answer.get() instanceof PasswordResult.Done ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void whoForgotThePasswordSetsAnotherOneAndAllLogInsEnd() {
        var address = somebody.address();
        somebody.reader(address);
        var before =
                somebody.enter(address, Somebody.PASSWORD, Somebody.stranger()).orElseThrow();
        var secret = askFor(address);
        var browser = Somebody.stranger();
        assertThat(forgotten.setPassword(secret, ANOTHER, browser)).isInstanceOf(PasswordResult.Done.class);
        assertThat(forgotten.setPassword(secret, ANOTHER, browser)).isInstanceOf(PasswordResult.NotAllowed.class);
        assertThat(somebody.isIn(before)).isFalse();
        assertThat(somebody.enter(address, Somebody.PASSWORD, Somebody.stranger()))
                .isEmpty();
        assertThat(somebody.enter(address, ANOTHER, browser)).isPresent();
        assertThat(post.templates(address)).containsExactly("password-reset", "password-changed");
    }

    @Test
    void aLinkInAMailLetsTheOwnerInWhateverStrangersDo() {
        var address = somebody.address();
        somebody.reader(address);
        for (var i = 0; i < 40; i++) {
            signIn.signIn(address, "Rate mal " + i, Somebody.stranger());
        }
        var browser = Somebody.stranger();
        assertThat(signIn.signIn(address, Somebody.PASSWORD, browser)).isInstanceOf(SignInResult.Wait.class);
        forgotten.setPassword(askFor(address), ANOTHER, browser);
        assertThat(somebody.enter(address, ANOTHER, browser)).isPresent();
    }

    @Test
    void theLinkHoldsForHalfAnHour() {
        var address = somebody.address();
        somebody.reader(address);
        var secret = askFor(address);
        TestClock.advance(Duration.ofMinutes(29));
        assertThat(forgotten.holds(secret)).isTrue();
        TestClock.advance(Duration.ofMinutes(1));
        assertThat(forgotten.holds(secret)).isFalse();
        TestClock.advance(Duration.ofHours(-5));
        assertThat(forgotten.holds(secret))
                .as("and a clock that is set back opens nothing")
                .isFalse();
    }

    @Test
    void nobodyIsFloodedWithMails() throws Exception {
        var address = somebody.address();
        somebody.reader(address);
        for (var i = 0; i < 20; i++) {
            forgotten.ask(address, Somebody.stranger());
        }
        Thread.sleep(2000);
        assertThat(post.templates(address)).hasSizeBetween(1, 3);
    }

    @Test
    void whoHasNotTakenTheInvitationYetGetsNoOtherLink() throws Exception {
        var address = invited("KS");
        forgotten.ask(address, Somebody.stranger());
        Thread.sleep(1000);
        assertThat(post.templates(address)).containsExactly("invitation");
    }

    private Secret askFor(String address) {
        forgotten.ask(address, Somebody.stranger());
        for (var i = 0; i < 100 && !post.templates(address).contains("password-reset"); i++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return new Secret(post.secret(address));
    }

    private String invited(String tenant) {
        var address = somebody.address();
        invite(tenant, address);
        return address;
    }

    private java.util.UUID invite(String tenant, String address) {
        return work.inside(
                tenant,
                () -> invitations.invite(
                        new Invitee("Nadine Wiegand", address, address, Role.GK_READER, tenant, null)));
    }

    private PasswordResult set(Secret secret, String password) {
        return invitation.setPassword(secret, password, Somebody.stranger());
    }
}
