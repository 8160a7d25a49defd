package de.aqb.portal.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import java.util.ArrayList;

/** Use cases of two roles, to see which the container lets a caller do. */
@Stateless
public class ForRoles {

    @Resource
    SessionContext context;

    @PermitAll
    public String whatMayBeDone() {
        var self = context.getBusinessObject(ForRoles.class);
        var allowed = new ArrayList<String>();
        try {
            allowed.add(self.forStaff());
        } catch (EJBAccessException refused) {
            allowed.add("not staff");
        }
        try {
            allowed.add(self.forManagers());
        } catch (EJBAccessException refused) {
            allowed.add("not manager");
        }
        return String.join(",", allowed);
    }

    @RolesAllowed(Role.Names.PROVIDER_STAFF)
    public String forStaff() {
        return "staff";
    }

    @RolesAllowed(Role.Names.GK_MANAGER)
    public String forManagers() {
        return "manager";
    }
}
