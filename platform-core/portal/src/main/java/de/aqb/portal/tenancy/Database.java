package de.aqb.portal.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * The only door to the database.
 *
 * <p>It hands out an entity manager inside a transaction and, for the data of a local authority, with a tenant only. A
 * transaction belongs to one tenant: rows of two could otherwise be flushed under the wrong one.
 */
@ApplicationScoped
public class Database {

    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private CurrentTenant tenant;

    @Inject
    private ThirdWall wall;

    /** Sees the rows of the current tenant, and nothing at all where there is none. */
    public EntityManager em() {
        requireTransaction();
        var code = tenant.code().orElseThrow(() -> new IllegalStateException("No tenant: nothing is read or written"));
        var before = transaction.getResource(TenantRow.TENANT);
        if (before == null) {
            transaction.putResource(TenantRow.TENANT, code);
            entityManager.setProperty(TenantRow.TENANT, code);
            wall.open(code);
        } else if (!before.equals(code)) {
            throw new IllegalStateException("This transaction belongs to another tenant");
        }
        return entityManager;
    }

    /** For the few tables that belong to no tenant; their owners bind the place in each query themselves. */
    public EntityManager shared() {
        requireTransaction();
        return entityManager;
    }

    private void requireTransaction() {
        if (transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("No transaction: nothing is read or written");
        }
    }
}
