package de.aqb.server;

import com.ibm.websphere.security.auth.WSSubject;
import com.ibm.wsspi.security.token.AttributeNameConstants;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.concurrent.Callable;
import javax.security.auth.Subject;
import javax.security.auth.login.LoginContext;

/** Calls a use case inside the server as somebody who has a role, so that <code>@RolesAllowed</code> is really asked. */
public final class As {

    private As() {}

    /** Does the work as a caller with this role alone, such as <code>GK_MANAGER</code>. */
    public static <T> T role(String role, Callable<T> work) throws Exception {
        Subject before = WSSubject.getRunAsSubject();
        WSSubject.setRunAsSubject(subject(role));
        try {
            return work.call();
        } finally {
            WSSubject.setRunAsSubject(before);
        }
    }

    private static Subject subject(String role) throws Exception {
        var caller = new Hashtable<String, Object>();
        caller.put(AttributeNameConstants.WSCREDENTIAL_UNIQUEID, "user:portal/test");
        caller.put(AttributeNameConstants.WSCREDENTIAL_SECURITYNAME, "test");
        caller.put(AttributeNameConstants.WSCREDENTIAL_REALM, "portal");
        // Liberty casts it to ArrayList.
        caller.put(AttributeNameConstants.WSCREDENTIAL_GROUPS, new ArrayList<>(List.of("group:portal/" + role)));
        var subject = new Subject();
        subject.getPublicCredentials().add(caller);
        var login = new LoginContext("system.DEFAULT", subject, callbacks -> {});
        login.login();
        return login.getSubject();
    }
}
