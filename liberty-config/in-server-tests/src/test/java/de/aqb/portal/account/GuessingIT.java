package de.aqb.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.portal.account.attempt.Counter;
import de.aqb.portal.account.attempt.LoginClient;
import de.aqb.portal.account.token.Secret;
import de.aqb.portal.tenancy.TestClock;
import de.aqb.server.Portal;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who guesses is slowed down, and the account's owner is not. */
@ArquillianTest
class GuessingIT {

    /** Ten thousand in all, a twentieth of them in every build. */
    private static final int GUESSES = Boolean.parseBoolean(System.getenv("AQB_TEST_FULL")) ? 10_000 : 500;

    @Inject
    Somebody somebody;

    @Inject
    SignIn signIn;

    private String address = "";
    private LoginClient known = Somebody.stranger();

    @Deployment
    static WebArchive portal() {
        return Portal.deployment(GuessingIT.class, Somebody.class, TestClock.class);
    }

    @BeforeEach
    void somebodyHasLoggedInBefore() {
        TestClock.reset();
        address = somebody.address();
        known = Somebody.stranger();
        somebody.reader(address);
        assertThat(somebody.enter(address, Somebody.PASSWORD, known)).isPresent();
    }

    @AfterEach
    void theClockIsRight() {
        TestClock.reset();
    }

    @Test
    void ofManyGuessesOnOneAccountFromEverywhereHardlyAnyIsTried() {
        var tried = 0;
        for (var i = 0; i < GUESSES; i++) {
            var result = signIn.signIn(address, "Rate mal " + i, Somebody.stranger());
            tried += result instanceof SignInResult.Refused ? 1 : 0;
            TestClock.advance(Duration.ofMillis(500));
        }
        // Twenty at once, then after 5, 10, 20 ... 640 and each 900 seconds.
        var seconds = GUESSES / 2;
        assertThat(tried).isBetween(20, 20 + 9 + seconds / 900);
        assertThat(somebody.enter(address, Somebody.PASSWORD, known))
                .as("the owner, in a browser that is known")
                .isPresent();
    }

    @Test
    void theOwnerInANewBrowserWaitsAQuarterOfAnHourAtMost() {
        for (var i = 0; i < 200; i++) {
            signIn.signIn(address, "Rate mal " + i, Somebody.stranger());
            TestClock.advance(Duration.ofMinutes(1));
        }
        var elsewhere = Somebody.stranger();
        if (signIn.signIn(address, Somebody.PASSWORD, elsewhere) instanceof SignInResult.Wait) {
            TestClock.advance(Counter.LONGEST);
        }
        assertThat(somebody.enter(address, Somebody.PASSWORD, elsewhere)).isPresent();
    }

    @Test
    void ofManyGuessesOverManyAccountsFromOneAddressHardlyAnyIsTried() {
        var tried = 0;
        for (var i = 0; i < GUESSES; i++) {
            var client = new LoginClient("one-house", Secret.fresh(), "");
            tried += signIn.signIn("niemand-" + i + "-" + address, "Sommer2026!!!", client)
                            instanceof SignInResult.Refused
                    ? 1
                    : 0;
            TestClock.advance(Duration.ofMillis(500));
        }
        assertThat(tried).isBetween(100, 100 + 9 + GUESSES / 2 / 900);
        var colleague = new LoginClient("one-house", known.device(), "");
        assertThat(somebody.enter(address, Somebody.PASSWORD, colleague))
                .as("a colleague in the same house")
                .isPresent();
    }

    @Test
    void aThousandAtTheSameMomentAreAThousand() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            Callable<SignInResult> guess = () -> signIn.signIn(address, "Rate mal", Somebody.stranger());
            var answers = pool.invokeAll(Stream.generate(() -> guess).limit(60).toList());
            var tried = 0;
            for (var answer : answers) {
                tried += answer.get() instanceof SignInResult.Refused ? 1 : 0;
            }
            assertThat(tried).isBetween(20, 24);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void knownAndUnknownAddressesAreAnsweredAlikeAllTheWay() {
        var unknown = somebody.address();
        var one = Somebody.stranger();
        var other = Somebody.stranger();
        for (var i = 0; i < 15; i++) {
            assertThat(signIn.signIn(unknown, "falsch", one).getClass())
                    .isEqualTo(signIn.signIn(address, "falsch", other).getClass());
            TestClock.advance(Duration.ofSeconds(7));
        }
    }

    @Test
    void whoIsMistakenTwiceAndThenRightStartsAnew() {
        for (var round = 0; round < 5; round++) {
            for (var i = 0; i < 2; i++) {
                assertThat(somebody.enter(address, "falsch", known)).isEmpty();
            }
            assertThat(somebody.enter(address, Somebody.PASSWORD, known)).isPresent();
        }
    }

    @Test
    void aClockThatIsSetBackMakesTheWaitNeitherShorterNorEndless() {
        var guesser = Somebody.stranger();
        for (var i = 0; i < 6; i++) {
            signIn.signIn(address, "falsch", guesser);
            TestClock.advance(Duration.ofSeconds(6));
        }
        TestClock.advance(Duration.ofDays(-2));
        assertThat(signIn.signIn(address, "falsch", guesser)).isInstanceOf(SignInResult.Wait.class);
        TestClock.advance(Counter.LONGEST);
        assertThat(somebody.enter(address, Somebody.PASSWORD, guesser)).isPresent();
    }

    @Test
    void aLogInEndsWhenTheClockJumpsWhereverItJumps() {
        for (var jump : new Duration[] {Duration.ofHours(1), Duration.ofHours(-1), Duration.ofDays(-400)}) {
            var token = somebody.enter(address, Somebody.PASSWORD, known).orElseThrow();
            assertThat(somebody.isIn(token)).isTrue();
            TestClock.advance(jump);
            assertThat(somebody.isIn(token)).as("after " + jump).isFalse();
            TestClock.reset();
        }
    }
}
