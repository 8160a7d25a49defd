package de.aqb.portal.mail;

import de.aqb.portal.mail.OutboxMail.State;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The outbox as an administrator sees it. Who may is asked above. */
@ApplicationScoped
@Transactional
public class OutboxList {

    @Inject
    Database database;

    @Inject
    Today today;

    /** How many mails are in which state; a state without any is missing. */
    public Map<State, Long> counts() {
        var counts = new EnumMap<State, Long>(State.class);
        database.shared()
                .createQuery("select m.state, count(m) from OutboxMail m group by m.state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((State) row[0], (Long) row[1]));
        return counts;
    }

    /** The latest mails, newest first; the next page goes on before the last id of this one. */
    public List<MailStatus> latest(Optional<State> state, Optional<UUID> before, int size) {
        var query = database.shared()
                .createQuery(
                        "select m from OutboxMail m where 1 = 1%s%s order by m.id desc"
                                .formatted(
                                        state.isPresent() ? " and m.state = :state" : "",
                                        before.isPresent() ? " and m.id < :before" : ""),
                        OutboxMail.class)
                .setMaxResults(size);
        state.ifPresent(wanted -> query.setParameter("state", wanted));
        before.ifPresent(id -> query.setParameter("before", id));
        return query.getResultList().stream().map(MailStatus::of).toList();
    }

    /**
     * Lets a mail be tried at once that was not taken, and as patiently as a new one.
     *
     * @return whether there was one; one that is just being sent is left alone
     */
    public boolean sendAgain(UUID id) {
        return database.shared()
                        .createQuery("""
                        update OutboxMail m set m.state = :waiting, m.attempts = 0, m.nextAttemptAt = :now
                        where m.id = :id and m.state <> :sent and m.problem is not null
                        """)
                        .setParameter("waiting", State.WAITING)
                        .setParameter("now", today.now())
                        .setParameter("id", id)
                        .setParameter("sent", State.SENT)
                        .executeUpdate()
                == 1;
    }

    /**
     * Lets all mails be tried again that have failed for good.
     *
     * @return how many
     */
    public int sendFailedAgain() {
        return database.shared()
                .createQuery("""
                        update OutboxMail m set m.state = :waiting, m.attempts = 0, m.nextAttemptAt = :now
                        where m.state = :failed
                        """)
                .setParameter("waiting", State.WAITING)
                .setParameter("now", today.now())
                .setParameter("failed", State.FAILED)
                .executeUpdate();
    }
}
