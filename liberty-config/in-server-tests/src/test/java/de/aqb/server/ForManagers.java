package de.aqb.server;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;

/** A use case of one role, to try {@link As} on. */
@Stateless
public class ForManagers {

    @Resource
    SessionContext context;

    @RolesAllowed("GK_MANAGER")
    public String whoAmI() {
        return context.getCallerPrincipal().getName();
    }
}
