package de.aqb.portal.account.attempt;

import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The table of attempts: each step is a transaction of its own, seen by all servers before anything is tried. */
@ApplicationScoped
class AttemptRows {

    @Inject
    Database database;

    @Inject
    Today today;

    /** Counts one more of each, or none if one of them has to wait. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Instant> count(List<Counted> counted) {
        var now = today.now();
        var rows = new ArrayList<LoginAttempt>();
        var free = now;
        // Always in the same order: two who try at once wait for each other and never in a circle.
        for (var each :
                counted.stream().sorted(Comparator.comparing(Counted::hash)).toList()) {
            var row = row(each, now);
            rows.add(row);
            var freeAt = row.freeAt(each.counter(), now);
            free = freeAt.isAfter(free) ? freeAt : free;
        }
        if (free.isAfter(now)) {
            return Optional.of(free);
        }
        rows.forEach(row -> row.count(now));
        return Optional.empty();
    }

    /** Forgets them, for it was the right person; and whatever is too old to matter. */
    @Transactional
    public void forget(List<Counted> counted) {
        database.shared()
                .createQuery("delete from LoginAttempt a where a.hash in :hashes or a.lastAt < :old")
                .setParameter("hashes", counted.stream().map(Counted::hash).toList())
                .setParameter("old", today.now().minus(Counter.ACCOUNT.memory()))
                .executeUpdate();
    }

    /** This one was none of those that failed; the others still count. */
    @Transactional
    public void takeBack(Counted counted) {
        database.shared()
                .createQuery("update LoginAttempt a set a.attempts = a.attempts - 1"
                        + " where a.hash = :hash and a.attempts > 0")
                .setParameter("hash", counted.hash())
                .executeUpdate();
    }

    private LoginAttempt row(Counted counted, Instant now) {
        var em = database.shared();
        var row = em.find(LoginAttempt.class, counted.hash(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            row = new LoginAttempt(counted, now);
            em.persist(row);
            em.flush();
        }
        return row;
    }
}
