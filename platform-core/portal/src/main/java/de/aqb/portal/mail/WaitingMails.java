package de.aqb.portal.mail;

import de.aqb.portal.mail.OutboxMail.State;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The outbox as those see it who empty it. Several servers may: each takes a mail for a while by moving its next attempt
 * behind that time, and only one can. So a mail is nobody's for ever if a server dies with it.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class WaitingMails {

    private static final Duration KEPT_WHEN_SENT = Duration.ofDays(30);
    private static final Duration KEPT_WHEN_FAILED = Duration.ofDays(90);

    @Inject
    Database database;

    @Inject
    Today today;

    /** Those whose time has come, the most overdue first. */
    List<UUID> due(int most) {
        return database.shared()
                .createQuery("""
                        select m.id from OutboxMail m
                        where m.state = :waiting and m.nextAttemptAt <= :now
                        order by m.nextAttemptAt, m.id
                        """, UUID.class)
                .setParameter("waiting", State.WAITING)
                .setParameter("now", today.now())
                .setMaxResults(most)
                .getResultList();
    }

    /** Takes the mail for a while; empty if somebody else was faster. */
    Optional<OutboxMail> take(UUID id, Duration lease) {
        var now = today.now();
        var taken = database.shared()
                .createQuery("""
                        update OutboxMail m
                        set m.attempts = m.attempts + 1, m.nextAttemptAt = :until, m.problem = null
                        where m.id = :id and m.state = :waiting and m.nextAttemptAt <= :now
                        """)
                .setParameter("until", now.plus(lease))
                .setParameter("id", id)
                .setParameter("waiting", State.WAITING)
                .setParameter("now", now)
                .executeUpdate();
        return taken == 1 ? Optional.of(database.shared().find(OutboxMail.class, id)) : Optional.empty();
    }

    /** The server has it: what it said is forgotten, for a link in it may hold a token. */
    void sent(UUID id) {
        database.shared()
                .createQuery("""
                        update OutboxMail m
                        set m.state = :sent, m.sentAt = :now, m.content = '', m.problem = null
                        where m.id = :id
                        """)
                .setParameter("sent", State.SENT)
                .setParameter("now", today.now())
                .setParameter("id", id)
                .executeUpdate();
    }

    /** It was not taken. Says nothing if somebody else has taken up the mail since. */
    void failed(OutboxMail mail, Problem problem, Patience patience) {
        var over = problem.isForGood() || patience.isOver(mail.getAttempts());
        database.shared()
                .createQuery("""
                        update OutboxMail m
                        set m.state = :state, m.nextAttemptAt = :next, m.problem = :problem
                        where m.id = :id and m.state = :waiting and m.attempts = :attempts
                        """)
                .setParameter("state", over ? State.FAILED : State.WAITING)
                .setParameter("next", today.now().plus(patience.pause(mail.getAttempts())))
                .setParameter("problem", problem.toString())
                .setParameter("id", mail.getId())
                .setParameter("waiting", State.WAITING)
                .setParameter("attempts", mail.getAttempts())
                .executeUpdate();
    }

    /** Who was written to is nobody's business any more after some time. */
    void forgetOldOnes() {
        forget(State.SENT, KEPT_WHEN_SENT);
        forget(State.FAILED, KEPT_WHEN_FAILED);
    }

    private void forget(State state, Duration kept) {
        database.shared()
                .createQuery("delete from OutboxMail m where m.state = :state and m.nextAttemptAt < :before")
                .setParameter("state", state)
                .setParameter("before", today.now().minus(kept))
                .executeUpdate();
    }
}
