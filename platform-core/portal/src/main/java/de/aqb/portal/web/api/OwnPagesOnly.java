package de.aqb.portal.web.api;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.audit.SecurityEvent.Kind;
import de.aqb.portal.audit.SecurityEvents;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets through only what a page of ours sends: from our own origin, with a log-in, and with the token of its page. The
 * log-in over an open form is the one request that cannot have them.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class OwnPagesOnly implements ContainerRequestFilter {

    static final String TOKEN_HEADER = "X-Page-Token";

    @Inject
    CurrentMembership who;

    @Inject
    SecurityEvents events;

    @Inject
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        if (!fromOurOrigin(context)) {
            note(context);
            context.abortWith(Response.status(Status.FORBIDDEN).build());
        } else if (!isLogIn(context)) {
            if (!who.isLoggedIn()) {
                context.abortWith(Response.status(Status.UNAUTHORIZED).build());
            } else if (!hasPageToken(context)) {
                note(context);
                context.abortWith(Response.status(Status.FORBIDDEN).build());
            }
        }
    }

    private void note(ContainerRequestContext context) {
        var account = who.isLoggedIn() ? Optional.of(who.accountId()) : Optional.<UUID>empty();
        events.record(Kind.FORGED_REQUEST, account, context.getUriInfo().getPath());
    }

    private static boolean isLogIn(ContainerRequestContext context) {
        return context.getUriInfo().getPath().replace("/", "").equals("session");
    }

    private boolean hasPageToken(ContainerRequestContext context) {
        return Optional.ofNullable(context.getHeaderString(TOKEN_HEADER))
                .filter(who::hasPageToken)
                .isPresent();
    }

    /** Browsers tell the origin of every request that writes; a reading one without it is our own or none of theirs. */
    private boolean fromOurOrigin(ContainerRequestContext context) {
        var origin = context.getHeaderString("Origin");
        if (origin == null) {
            return "GET".equals(context.getMethod());
        }
        try {
            var claimed = URI.create(origin);
            return request.getServerName().equalsIgnoreCase(claimed.getHost())
                    && request.getScheme().equals(claimed.getScheme())
                    && request.getServerPort() == port(claimed);
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static int port(URI origin) {
        if (origin.getPort() >= 0) {
            return origin.getPort();
        }
        return "https".equals(origin.getScheme()) ? 443 : 80;
    }
}
