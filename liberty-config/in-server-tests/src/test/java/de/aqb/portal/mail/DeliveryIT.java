package de.aqb.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.aqb.portal.mail.OutboxMail.State;
import de.aqb.portal.mail.Problem.Kind;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.Ids;
import de.aqb.server.Portal;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** From the outbox to a mail server that does not always do as it should. */
@ArquillianTest
class DeliveryIT {

    private static final Map<String, String> ARGUMENTS =
            Map.of("place", "Werra-Meißner-Kreis", "link", "https://portal.example/x?y=z", "hours", "72");

    @Inject
    Outbox outbox;

    @Inject
    OutboxList list;

    @Inject
    WaitingMails waiting;

    @Inject
    Delivery delivery;

    @Inject
    Database database;

    @Inject
    UserTransaction transaction;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService servers;

    /** Tells the mails of one test from those of another. */
    private final String mark = Ids.next().toString();

    @Deployment
    static WebArchive portal() {
        return Portal.deployment(DeliveryIT.class, LetterBox.class);
    }

    @Test
    void aMailArrivesAndWhatItSaidIsForgotten() throws Exception {
        var id = post("eva", "Eva Größe");
        var mail = arrived(1).get(0);
        assertThat(mail.getSubject()).isEqualTo("Einladung zum AQB Teilnehmenden-Monitoring");
        assertThat(mail.getContent().toString())
                .startsWith("Guten Tag Eva Größe,")
                .contains("Werra-Meißner-Kreis", "https://portal.example/x?y=z");
        assertThat(mail.getHeader("From")).containsExactly("portal@aqb.example");
        assertThat(mail.getMessageID()).isEqualTo("<" + id + "@aqb.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(await(id, State.SENT).address()).startsWith("e…@").doesNotContain(mark);
        assertThat(inTransaction(
                        () -> database.shared().find(OutboxMail.class, id).getContent()))
                .isEmpty();
    }

    @Test
    void whatIsRolledBackIsNotSent() throws Exception {
        transaction.begin();
        outbox.post(mail("never", "Eva"));
        transaction.rollback();
        var id = post("later", "Eva");
        await(id, State.SENT);
        assertThat(arrived(1))
                .hasSize(1)
                .allSatisfy(mail -> assertThat(mail.getHeader("To", ",")).contains("later"));
    }

    @Test
    void eachMailArrivesOnceThoughTheServerFailsOftenAndManyTryAtOnce() throws Exception {
        var number = 200;
        var ids = inTransaction(() -> {
            IntStream.range(0, number).forEach(i -> outbox.post(mail("moody" + i, "Eva")));
            return database.shared()
                    .createQuery("select m.id from OutboxMail m where m.address like :mark", UUID.class)
                    .setParameter("mark", "%" + mark + "%")
                    .getResultList();
        });
        var end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (System.nanoTime() < end && letterBox().mailsTo(mark).size() < number) {
            // Four servers at the same moment, and the timer of this one.
            List<Future<?>> rounds = IntStream.range(0, 4)
                    .<Future<?>>mapToObj(i -> servers.submit(delivery::round))
                    .toList();
            for (var round : rounds) {
                round.get();
            }
            Thread.sleep(100);
        }
        for (var id : ids) {
            await(id, State.SENT);
        }
        var mails = letterBox().mailsTo(mark);
        assertThat(mails).hasSize(number);
        var messageIds = new HashSet<String>();
        for (var mail : mails) {
            messageIds.add(mail.getMessageID());
        }
        assertThat(messageIds).hasSize(number);
        var repeated = inTransaction(() -> database.shared()
                .createQuery(
                        "select count(m) from OutboxMail m where m.address like :mark and m.attempts > 1", Long.class)
                .setParameter("mark", "%" + mark + "%")
                .getSingleResult());
        assertThat(repeated).as("the server did fail").isBetween(30L, 100L);
    }

    @Test
    void aMailRefusedForGoodIsShownAndSentAgainOnDemand() throws Exception {
        var unknown = post("unknown", "Eva");
        var spam = post("spam", "Eva");
        assertThat(await(unknown, State.FAILED))
                .matches(status -> status.address().contains(mark))
                .matches(MailStatus::canBeSentAgain)
                .extracting(MailStatus::problem)
                .isEqualTo(Optional.of(new Problem(Kind.REFUSED, 550)));
        assertThat(await(spam, State.FAILED).problem()).contains(new Problem(Kind.REFUSED, 554));

        assertThat(list.sendAgain(unknown)).isTrue();
        assertThat(await(unknown, State.FAILED).attempts()).isOne();
    }

    @Test
    void aServerThatHangsHoldsUpNoOtherMail() throws Exception {
        var hanging = post("hanging", "Eva");
        var other = post("eva", "Eva");
        assertThat(await(other, State.SENT).attempts()).isOne();
        assertThat(await(hanging, State.SENT).attempts()).isEqualTo(2);
        assertThat(letterBox().mailsTo(mark)).hasSize(2);
    }

    @Test
    void aMailWhoseReceiptWasLostCarriesTheSameMessageIdTheSecondTime() throws Exception {
        var mute = post("mute", "Eva");
        await(mute, State.SENT);
        var mails = arrived(2);
        assertThat(mails).hasSize(2);
        assertThat(mails.get(0).getMessageID()).isEqualTo(mails.get(1).getMessageID());
    }

    @Test
    void whatADeadServerHadTakenIsSentByAnother() throws Exception {
        var id = inTransaction(() -> {
            outbox.post(mail("orphan", "Eva"));
            // As a server leaves it that took it and died.
            database.shared()
                    .createQuery("update OutboxMail m set m.attempts = 1, m.nextAttemptAt = :soon where m.id = :id")
                    .setParameter("soon", Instant.now().plusSeconds(2))
                    .setParameter("id", newest())
                    .executeUpdate();
            return newest();
        });
        assertThat(waiting.take(id, Duration.ofMinutes(1))).isEmpty();
        assertThat(await(id, State.SENT).attempts()).isEqualTo(2);
        assertThat(letterBox().mailsTo(mark)).hasSize(1);
    }

    @Test
    void aConnectionThatCannotBeEncryptedIsNotUsed() throws Exception {
        var id = post("eva", "Eva");
        await(id, State.SENT);
        var mail = inTransaction(() -> database.shared().find(OutboxMail.class, id));
        var settings = settings("starttls", smtp());
        try (var server = new Conversation(settings)) {
            assertThatThrownBy(() -> server.send(mail))
                    .isInstanceOfSatisfying(
                            MessagingException.class,
                            e -> assertThat(Problem.of(e)).isEqualTo(new Problem(Kind.NOT_TRUSTED, 0)));
        }
        try (var server = new Conversation(settings("tls", smtp()))) {
            assertThatThrownBy(() -> server.send(mail))
                    .isInstanceOfSatisfying(
                            MessagingException.class,
                            e -> assertThat(Problem.of(e).isForGood()).isFalse());
        }
        assertThat(letterBox().mailsTo(mark)).hasSize(1);
    }

    @Test
    void aServerThatIsNotThereIsNoFaultOfTheMail() throws Exception {
        var id = post("eva", "Eva");
        await(id, State.SENT);
        var mail = inTransaction(() -> database.shared().find(OutboxMail.class, id));
        try (var server = new Conversation(settings("none", 9))) {
            assertThatThrownBy(() -> server.send(mail))
                    .isInstanceOfSatisfying(
                            MessagingException.class,
                            e -> assertThat(Problem.of(e)).isEqualTo(new Problem(Kind.UNREACHABLE, 0)));
        }
    }

    private static int smtp() {
        return Integer.parseInt(System.getenv("AQB_SMTP_PORT"));
    }

    /** Like those of this server, with another protection or port. */
    private static MailSettings settings(String protection, int port) {
        var settings = new MailSettings();
        settings.host = Optional.of("localhost");
        settings.port = port;
        settings.protection = protection;
        settings.user = Optional.empty();
        settings.from = Optional.of("portal@aqb.example");
        settings.timeoutSeconds = 2;
        return settings;
    }

    @Test
    void nobodyAddsALineToTheHead() throws Exception {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outbox.post(
                        new Mail("invitation", "eva@aqb.example\r\nBcc: alle@aqb.example", "Eva", ARGUMENTS)));
        post("eva", "Eva\r\nBcc: alle@aqb.example\r\n\r\nNeuer Text");
        MimeMessage mail = arrived(1).get(0);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getHeader("To")).hasSize(1);
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getContent().toString()).startsWith("Guten Tag Eva Bcc: alle@aqb.example Neuer Text,");
    }

    private Mail mail(String name, String addressee) {
        return new Mail("invitation", "%s.%s@aqb.example".formatted(name, mark), addressee, ARGUMENTS);
    }

    private UUID post(String name, String addressee) throws Exception {
        return inTransaction(() -> {
            outbox.post(mail(name, addressee));
            return newest();
        });
    }

    private UUID newest() {
        return database.shared()
                .createQuery("select m.id from OutboxMail m where m.address like :mark order by m.id desc", UUID.class)
                .setParameter("mark", "%" + mark + "%")
                .setMaxResults(1)
                .getSingleResult();
    }

    private List<MimeMessage> arrived(int number) throws Exception {
        return letterBox().awaitMailsTo(mark, number, 30);
    }

    private static LetterBox letterBox() {
        return new LetterBox();
    }

    private MailStatus await(UUID id, State state) throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (true) {
            var status = list.latest(Optional.empty(), Optional.empty(), 1000).stream()
                    .filter(mail -> mail.id().equals(id))
                    .findAny()
                    .orElseThrow();
            if (status.state() == state || System.nanoTime() > end) {
                assertThat(status.state()).isEqualTo(state);
                return status;
            }
            Thread.sleep(100);
        }
    }

    private <T> T inTransaction(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            var result = work.call();
            transaction.commit();
            return result;
        } catch (Exception failed) {
            transaction.rollback();
            throw failed;
        }
    }
}
