package de.aqb.portal.web.guard;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.RefusalLog;
import de.aqb.portal.audit.SecurityEvent.Kind;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Looks at each request for a page before Faces does: whether a page of ours can have sent it, and for which of the own
 * places. What a restored page accepts of it is the {@link PostbackGuard}'s business.
 */
@WebFilter(servletNames = "Faces Servlet")
public class RequestGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String VIEW_STATE = "jakarta.faces.ViewState";
    private static final String STATELESS = "stateless";

    /** More than the longest text that a person could paste into every field. */
    private static final long MOST_BYTES = 20L << 20;

    @Inject
    private transient CurrentMembership who;

    @Inject
    private transient RefusalLog refusals;

    @Inject
    private transient OtherPlace otherPlace;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getServletPath().startsWith("/jakarta.faces.resource")) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() > MOST_BYTES || !isReadable(request)) {
            note(Kind.FORGED_REQUEST, request);
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (!ViewOwner.isOurs(request, who)) {
            refuse(Kind.FORGED_REQUEST, request, response);
        } else if (!"POST".equals(request.getMethod())) {
            show(request, response, chain);
        } else {
            take(request, response, chain);
        }
    }

    /** A page that is only shown changes nothing, so it takes no form. */
    private void show(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getParameter(VIEW_STATE) != null) {
            refuse(Kind.FORGED_REQUEST, request, response);
        } else {
            goOn(request, response, chain);
        }
    }

    private void take(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (OwnOrigin.isForeign(request)) {
            refuse(Kind.FORGED_REQUEST, request, response);
        } else if (isMultipart(request)) {
            goOn(request, response, chain);
        } else if (!hasViewState(request)) {
            refuse(Kind.FORGED_REQUEST, request, response);
        } else if (!who.isLoggedIn() || isOfThisPlace(request)) {
            goOn(request, response, chain);
        } else if (!otherPlace.answer(request, response)) {
            refuse(Kind.UNKNOWN_PAGE, request, response);
        }
    }

    /** The server reads no more than some thousands of fields. */
    private static boolean isReadable(HttpServletRequest request) {
        try {
            return isMultipart(request) || request.getParameterMap() != null;
        } catch (RuntimeException tooMany) {
            return false;
        }
    }

    /** No page of ours is without a view of its own. */
    private static boolean hasViewState(HttpServletRequest request) {
        var viewState = request.getParameter(VIEW_STATE);
        return viewState != null && !viewState.equals(STATELESS);
    }

    /** Uploads are read by Faces, and their fields are looked at there. */
    private static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    private boolean isOfThisPlace(HttpServletRequest request) {
        return who.membershipId().toString().equals(request.getParameter(OwnPlace.PARAMETER));
    }

    private void goOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        ViewOwner.enter(request, who);
    }

    private void refuse(Kind kind, HttpServletRequest request, HttpServletResponse response) throws IOException {
        note(kind, request);
        SamePage.show(request, response);
    }

    private void note(Kind kind, HttpServletRequest request) {
        refusals.note(kind, request.getServletPath());
    }
}
