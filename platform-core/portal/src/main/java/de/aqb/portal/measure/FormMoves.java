package de.aqb.portal.measure;

import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which activations participations still have to follow. Forms belong to no tenant, and neither does this. */
@ApplicationScoped
@Transactional
public class FormMoves {

    /** By then every server has noticed, and nobody begins in the version before any more. */
    private static final Duration NOTICED = Duration.ofSeconds(3);

    @Inject
    Database database;

    @Inject
    Today today;

    /** Those that can go on now, the oldest first. */
    public List<FormMove> open() {
        return database.shared()
                .createNamedQuery(FormMove.OPEN, FormMove.class)
                .setParameter("before", today.now().minus(NOTICED))
                .getResultList();
    }

    /** The latest one of a type, whether it is over or not. */
    public Optional<FormMove> latest(String type) {
        return database.shared()
                .createNamedQuery(FormMove.LATEST, FormMove.class)
                .setParameter("type", type)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** So many more have followed. */
    public void count(UUID activationId, int more) {
        find(activationId).ifPresent(move -> move.count(more));
    }

    /** All have followed. */
    public void finish(UUID activationId) {
        find(activationId).ifPresent(move -> move.finish(today.now()));
    }

    private Optional<FormMove> find(UUID activationId) {
        return Optional.ofNullable(database.shared().find(FormMove.class, activationId));
    }
}
