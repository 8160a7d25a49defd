package de.aqb.portal.web.shell;

import static jakarta.servlet.RequestDispatcher.ERROR_EXCEPTION;
import static jakarta.servlet.RequestDispatcher.ERROR_QUERY_STRING;
import static jakarta.servlet.RequestDispatcher.ERROR_REQUEST_URI;
import static jakarta.servlet.RequestDispatcher.ERROR_STATUS_CODE;
import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;
import static jakarta.servlet.http.HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;

import de.aqb.portal.tenancy.Today;
import de.aqb.portal.web.guard.FreshRequest;
import de.aqb.portal.web.guard.OtherPlace;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/**
 * Where the server turns when it cannot answer: what is unknown and what is forbidden get the same page, a fault gets a
 * number that stands in the log too. No answer says what went wrong inside.
 */
@WebServlet("/fault")
public class FaultServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(FaultServlet.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private transient Today today;

    @Inject
    private transient LinkedPlace linkedPlace;

    @Inject
    private transient OtherPlace otherPlace;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var status = request.getAttribute(ERROR_STATUS_CODE) instanceof Integer code ? code : SC_NOT_FOUND;
        if (isScript(request)) {
            response.setStatus(status);
        } else if (status >= SC_INTERNAL_SERVER_ERROR) {
            fault(request, response, status);
        } else {
            missing(request, response, status == SC_FORBIDDEN ? SC_NOT_FOUND : status);
        }
    }

    /** A resource answers scripts with a status; they say it in their own words. */
    private static boolean isScript(HttpServletRequest request) {
        var address = request.getAttribute(ERROR_REQUEST_URI);
        return address != null && address.toString().startsWith(request.getContextPath() + "/api/");
    }

    private void fault(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        var number = "%04X-%04X".formatted(RANDOM.nextInt(0x10000), RANDOM.nextInt(0x10000));
        LOG.log(Level.ERROR, "Fault " + number, (Throwable) request.getAttribute(ERROR_EXCEPTION));
        response.setStatus(status);
        var again = "GET".equals(request.getMethod()) ? address(request) : null;
        new FaultPage(getServletContext()).write(response, number, today.now(), again);
    }

    private void missing(HttpServletRequest request, HttpServletResponse response, int status)
            throws ServletException, IOException {
        var address = "GET".equals(request.getMethod()) ? address(request) : null;
        if (address != null) {
            var place = linkedPlace.of(address);
            if (place.isPresent()) {
                otherPlace.offer(place.get(), address, request, response);
                return;
            }
        }
        response.setStatus(status);
        request.getRequestDispatcher("/errors/missing.xhtml").forward(new FreshRequest(request), response);
    }

    private static @Nullable String address(HttpServletRequest request) {
        var path = request.getAttribute(ERROR_REQUEST_URI);
        if (path == null || !path.toString().startsWith("/") || path.toString().startsWith("//")) {
            return null;
        }
        var query = request.getAttribute(ERROR_QUERY_STRING) instanceof String asked ? asked : request.getQueryString();
        return query == null ? path.toString() : path + "?" + query;
    }
}
