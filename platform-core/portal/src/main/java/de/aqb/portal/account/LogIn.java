package de.aqb.portal.account;

import de.aqb.portal.tenancy.CurrentTenant;
import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out who sends a request: by the token in the cookie, looked up in the table of log-ins each time.
 *
 * <p>So a log-in survives the death of a server, and ends everywhere at once. The container's caller is the membership,
 * not the account: its groups are that one role, and Liberty may keep them by the caller's name.
 */
@ApplicationScoped
@DeclareRoles({
    Role.Names.RP_ADMIN,
    Role.Names.RP_CASEWORKER,
    Role.Names.GK_MANAGER,
    Role.Names.GK_READER,
    Role.Names.PROVIDER_STAFF,
    Role.Names.AUDITOR
})
public class LogIn implements HttpAuthenticationMechanism {

    @Inject
    LoginSessions sessions;

    @Inject
    CurrentMembership who;

    @Inject
    CurrentTenant tenant;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (Addresses.isStatic(request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse(""))) {
            return context.doNothing();
        }
        var loggedIn = LoginCookie.read(request).flatMap(sessions::resume);
        if (loggedIn.isPresent()) {
            return enter(loggedIn.get(), request, response, context);
        }
        return context.isProtected() ? Refusal.of(request).answer(request, response) : context.doNothing();
    }

    private AuthenticationStatus enter(
            LoggedIn loggedIn, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        who.enter(loggedIn);
        var caller = loggedIn.membershipId().toString();
        if (loggedIn.factorMissing()) {
            // Without role and tenant nothing can be done but setting up the second factor.
            return context.isProtected() && !Addresses.SECOND_FACTOR.equals(request.getServletPath())
                    ? Refusal.of(request).sendTo(Addresses.SECOND_FACTOR, request, response)
                    : context.notifyContainerAboutLogin(caller, Set.of());
        }
        loggedIn.tenant().ifPresent(tenant::enter);
        return context.notifyContainerAboutLogin(caller, Set.of(loggedIn.role().name()));
    }
}
