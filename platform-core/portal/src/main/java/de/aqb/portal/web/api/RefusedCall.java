package de.aqb.portal.web.api;

import de.aqb.portal.account.RefusalLog;
import de.aqb.portal.audit.SecurityEvent.Kind;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** No script of ours calls what does not exist, by another method or with something that is no JSON: it is noted. */
@Provider
public class RefusedCall implements ExceptionMapper<WebApplicationException> {

    @Inject
    RefusalLog refusals;

    @Inject
    HttpServletRequest request;

    @Override
    public Response toResponse(WebApplicationException refused) {
        var status = refused.getResponse().getStatusInfo();
        if (status.getFamily() == Family.CLIENT_ERROR) {
            refusals.note(Kind.FORGED_REQUEST, request.getServletPath());
        }
        return Response.status(status.getStatusCode()).build();
    }
}
