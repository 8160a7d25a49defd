package de.aqb.portal.web.shell;

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
import java.util.Set;

/**
 * Refuses what no browser sends to the portal: methods that no page and no resource has, which Faces would answer like
 * GET, and bodies that do not say how long they are, for the server's limit shows only when somebody reads them.
 */
@WebFilter("/*")
public class OddRequests extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> KNOWN = Set.of("GET", "HEAD", "POST");

    @Inject
    private transient RefusalLog refusals;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!KNOWN.contains(request.getMethod())) {
            refusals.note(Kind.FORGED_REQUEST, request.getServletPath());
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (request.getHeader("Transfer-Encoding") != null) {
            refusals.note(Kind.FORGED_REQUEST, request.getServletPath());
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            chain.doFilter(request, response);
        }
    }
}
