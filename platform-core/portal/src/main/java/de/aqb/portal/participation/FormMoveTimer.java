package de.aqb.portal.participation;

import de.aqb.portal.measure.FormMove;
import de.aqb.portal.measure.FormMoves;
import de.aqb.portal.tenancy.LocalAuthorities;
import de.aqb.portal.tenancy.LocalAuthority;
import de.aqb.portal.tenancy.TenantWork;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Looks every second whether participations have to follow a form, and lets them, authority by authority. Interrupted
 * anywhere it begins anew and finds only those that are left; two servers at once do the same work, not a different one.
 */
@Singleton
@Startup
@DependsOn("ModuleWatch")
@TransactionManagement(TransactionManagementType.BEAN)
public class FormMoveTimer {

    private static final Logger LOG = System.getLogger(FormMoveTimer.class.getName());

    @Inject
    FormMoves moves;

    @Inject
    FormMover mover;

    @Inject
    LocalAuthorities authorities;

    @Inject
    TenantWork work;

    @Resource
    ManagedScheduledExecutorService executor;

    private @Nullable ScheduledFuture<?> ticking;

    @PostConstruct
    void begin() {
        ticking = executor.scheduleWithFixedDelay(this::roundSafely, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (ticking != null) {
            ticking.cancel(true);
        }
    }

    /** A task that throws is not called again. */
    private void roundSafely() {
        try {
            moves.open().forEach(this::carryOut);
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "Participations could not follow their form; it is tried again", failed);
        }
    }

    private void carryOut(FormMove move) {
        for (var authority : authorities.all()) {
            carryOut(move, authority);
        }
        moves.finish(move.activationId());
        LOG.log(Level.INFO, "All participations follow form {0} version {1}", move.measureType(), move.version());
    }

    private void carryOut(FormMove move, LocalAuthority authority) {
        Optional<UUID> last = Optional.empty();
        do {
            var after = last;
            last = work.inside(authority.getCode(), () -> mover.slice(move, after));
        } while (last.isPresent());
    }
}
