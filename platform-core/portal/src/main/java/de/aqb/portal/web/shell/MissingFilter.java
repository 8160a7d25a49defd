package de.aqb.portal.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers that a page does not exist once Faces has finished with it. The server writes the error page at once, with
 * Faces again, and the page under way would lose its context in the middle.
 */
@WebFilter(servletNames = "Faces Servlet")
public class MissingFilter extends HttpFilter {

    /** Set on a request whose page turned out not to exist, or not for the one who asks. */
    static final String MISSING = MissingFilter.class.getName();

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (request.getAttribute(MISSING) != null && !response.isCommitted()) {
            request.removeAttribute(MISSING);
            response.reset();
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
