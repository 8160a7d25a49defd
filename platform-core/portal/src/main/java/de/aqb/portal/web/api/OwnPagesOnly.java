package de.aqb.portal.web.api;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.RefusalLog;
import de.aqb.portal.audit.SecurityEvent.Kind;
import de.aqb.portal.web.guard.OwnOrigin;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/**
 * Lets through only what a page of ours sends: from our own origin, with a log-in, and with the token of its page. The
 * log-in over an open form is the one request that cannot have them.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class OwnPagesOnly implements ContainerRequestFilter {

    static final String TOKEN_HEADER = "X-Page-Token";
    static final String PLACE_HEADER = "X-Page-Membership";

    @Inject
    CurrentMembership who;

    @Inject
    RefusalLog refusals;

    @Inject
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        if (!fromOurOrigin(context)) {
            forbid(context);
        } else if (isLogIn(context)) {
            return;
        } else if (!who.isLoggedIn()) {
            context.abortWith(Response.status(Status.UNAUTHORIZED).build());
        } else if (isOfAnotherOwnPlace(context)) {
            if (!isWayBack(context)) {
                context.abortWith(elsewhere());
            }
        } else if (!hasPageToken(context)) {
            forbid(context);
        }
    }

    private void forbid(ContainerRequestContext context) {
        refusals.note(
                Kind.FORGED_REQUEST, "/api/" + context.getUriInfo().getPath().replaceFirst("^/+", ""));
        context.abortWith(Response.status(Status.FORBIDDEN).build());
    }

    /** Another place was chosen in a second tab: nothing may be written for the wrong one, and nobody is to blame. */
    private Response elsewhere() {
        return Response.status(Status.CONFLICT)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Json.createObjectBuilder()
                        .add("place", who.getPlaceName())
                        .build())
                .build();
    }

    private static boolean isLogIn(ContainerRequestContext context) {
        return path(context).equals("session");
    }

    private static boolean isWayBack(ContainerRequestContext context) {
        return path(context).equals("place");
    }

    private static String path(ContainerRequestContext context) {
        return context.getUriInfo().getPath().replace("/", "");
    }

    /** The token of a page goes with the log-in of its place, so such a page says for which place it was opened. */
    private boolean isOfAnotherOwnPlace(ContainerRequestContext context) {
        var claimed = context.getHeaderString(PLACE_HEADER);
        return who.getOthers().stream().anyMatch(other -> other.id().toString().equals(claimed));
    }

    private boolean hasPageToken(ContainerRequestContext context) {
        return Optional.ofNullable(context.getHeaderString(TOKEN_HEADER))
                .filter(who::hasPageToken)
                .isPresent();
    }

    /** Browsers tell the origin of every request that writes; a reading one without it is our own or none of theirs. */
    private boolean fromOurOrigin(ContainerRequestContext context) {
        return "GET".equals(context.getMethod()) ? !OwnOrigin.isForeign(request) : OwnOrigin.isCertain(request);
    }
}
