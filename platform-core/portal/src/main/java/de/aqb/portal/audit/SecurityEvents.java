package de.aqb.portal.audit;

import de.aqb.portal.tenancy.CurrentTenant;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The security log. An event is kept even if what it belongs to is rolled back. */
@ApplicationScoped
public class SecurityEvents {

    private static final int MAX_DETAIL = 500;

    @Inject
    Database database;

    @Inject
    CurrentTenant tenant;

    @Inject
    Today today;

    /** Notes what happened; the detail names no person. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void record(SecurityEvent.Kind kind, Optional<UUID> accountId, String detail) {
        var text = detail.substring(0, Math.min(detail.length(), MAX_DETAIL));
        database.shared().persist(new SecurityEvent(today.now(), kind, accountId, place(), text));
    }

    /** Jobs work for no place unless they say so. */
    private Optional<String> place() {
        try {
            return tenant.code();
        } catch (ContextNotActiveException noRequest) {
            return Optional.empty();
        }
    }

    /** The latest events, newest first. */
    @Transactional
    public List<SecurityEvent> latest(int size) {
        return database.shared()
                .createQuery("select e from SecurityEvent e order by e.id desc", SecurityEvent.class)
                .setMaxResults(size)
                .getResultList();
    }
}
