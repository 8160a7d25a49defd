package de.aqb.portal.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Runs a piece of a job for one local authority, in a transaction of its own. */
@ApplicationScoped
public class TenantWork {

    @Inject
    CurrentTenant tenant;

    /** What the work returns, once it is committed. */
    @ActivateRequestContext // jobs have no request, and the tenant belongs to one
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T inside(String code, Supplier<T> work) {
        return tenant.inside(code, work);
    }
}
