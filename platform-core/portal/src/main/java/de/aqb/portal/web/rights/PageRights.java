package de.aqb.portal.web.rights;

import de.aqb.portal.account.Addresses;
import de.aqb.portal.account.RefusalLog;
import de.aqb.portal.account.rights.RightKind;
import de.aqb.portal.account.rights.Rights;
import de.aqb.portal.audit.SecurityEvent.Kind;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Serves a page only to those whom the matrix of rights names. To everybody else it does not exist, and a page that the
 * matrix does not name exists for nobody. Resources below {@code /api} are asked about by {@link ResourceRights}.
 */
@WebFilter("/*")
public class PageRights extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String EXTENSION = ".xhtml";

    @Inject
    private transient Rights rights;

    @Inject
    private transient RefusalLog refusals;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        if (Addresses.isStatic(path) || path.startsWith("/api/") || rights.mayOpen(page(path))) {
            chain.doFilter(request, response);
            return;
        }
        if (rights.matrix().row(RightKind.PAGE, page(path)).isPresent()) {
            refusals.note(Kind.ACCESS_REFUSED, page(path));
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** As the matrix calls it. The welcome page has the shortest address. */
    private static String page(String path) {
        if (path.isEmpty() || path.equals("/")) {
            return Addresses.START;
        }
        return path.endsWith(EXTENSION) ? path.substring(0, path.length() - EXTENSION.length()) : path;
    }
}
