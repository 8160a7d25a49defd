package de.aqb.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.portal.mail.Problem.Kind;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void aMailRefusedForGoodIsNotTriedAgain() {
        var refused = new SendFailedException(
                "Invalid Addresses", new MessagingException("550 5.1.1 <eva@aqb.example> unknown"));
        assertThat(Problem.of(refused))
                .isEqualTo(new Problem(Kind.REFUSED, 550))
                .matches(Problem::isForGood);
        assertThat(Problem.of(new MessagingException("554-first line\n554 second line"))
                        .code())
                .isEqualTo(554);
    }

    @Test
    void aBusyServerIsAskedAgain() {
        var problem = Problem.of(new MessagingException("451 4.3.0 later"));
        assertThat(problem).isEqualTo(new Problem(Kind.BUSY, 451)).matches(p -> !p.isForGood() && !p.concernsAll());
    }

    @Test
    void whatTheAdministratorHasToMendIsNoFaultOfTheMail() {
        assertThat(Problem.of(new AuthenticationFailedException("535 5.7.8 no")))
                .isEqualTo(new Problem(Kind.LOGIN_REFUSED, 535));
        assertThat(Problem.of(new MessagingException("530 5.7.0 Must issue STARTTLS first"))
                        .kind())
                .isEqualTo(Kind.LOGIN_REFUSED);
        assertThat(Problem.of(new MessagingException("x", new SSLHandshakeException("y")))
                        .kind())
                .isEqualTo(Kind.NOT_TRUSTED);
        assertThat(Problem.of(new MessagingException("x", new SSLHandshakeException("y")))
                        .isForGood())
                .isFalse();
    }

    @Test
    void aServerThatIsAwayOrHangsConcernsAllMails() {
        assertThat(Problem.of(new MessagingException("x", new ConnectException("refused"))))
                .isEqualTo(new Problem(Kind.UNREACHABLE, 0));
        assertThat(Problem.of(new MessagingException("x", new SocketTimeoutException("Read timed out"))))
                .isEqualTo(new Problem(Kind.TIMED_OUT, 0))
                .matches(Problem::concernsAll);
    }

    @Test
    void whatIsStoredHoldsNoAddress() {
        var problem = Problem.of(new MessagingException("550 5.1.1 <eva@aqb.example> unknown"));
        assertThat(problem).hasToString("REFUSED 550");
        assertThat(Problem.parse(problem.toString())).contains(problem);
    }

    @Test
    void pausesGrowAndTheyEnd() {
        var patience = new Patience(Duration.ofMinutes(1));
        assertThat(patience.pause(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(patience.pause(5)).isEqualTo(Duration.ofMinutes(16));
        assertThat(patience.pause(19)).isEqualTo(Duration.ofHours(6));
        assertThat(patience.isOver(19)).isFalse();
        assertThat(patience.isOver(20)).isTrue();
        var all = Duration.ZERO;
        for (var attempt = 1; attempt < 20; attempt++) {
            all = all.plus(patience.pause(attempt));
        }
        assertThat(all).isBetween(Duration.ofHours(60), Duration.ofHours(80));
    }
}
