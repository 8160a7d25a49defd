package de.aqb.portal.account;

import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a request without a log-in is answered, so that whoever sent it understands. */
enum Refusal {
    /** A browser goes to the log-in page and comes back afterwards. */
    PAGE {
        @Override
        void write(String address, HttpServletResponse response) throws IOException {
            response.sendRedirect(address);
        }

        @Override
        String wanted(HttpServletRequest request) {
            var query = Optional.ofNullable(request.getQueryString()).map(text -> "?" + text);
            return request.getRequestURI() + query.orElse("");
        }
    },
    /** Faces' script does the same when it is told so. */
    PARTIAL {
        @Override
        void write(String address, HttpServletResponse response) throws IOException {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write("""
                            <?xml version="1.0" encoding="UTF-8"?>
                            <partial-response><redirect url="%s"/></partial-response>""".formatted(address));
        }
    },
    /** A script of ours asks for the password itself. */
    JSON {
        @Override
        void write(String address, HttpServletResponse response) throws IOException {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setContentType("application/json");
            response.getWriter().write("{\"error\":\"login-required\"}");
            // Sent at once: Liberty would add a challenge, and the browser would open its own log-in window.
            response.flushBuffer();
        }
    };

    static Refusal of(HttpServletRequest request) {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return PARTIAL;
        }
        var accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        var forScripts = request.getServletPath().startsWith("/api") || accept.startsWith("application/json");
        return forScripts ? JSON : PAGE;
    }

    /** Nothing else may answer this request. */
    AuthenticationStatus answer(HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        return send(Addresses.loginFor(wanted(request)), response);
    }

    /** Nothing else may answer this request than that page. */
    AuthenticationStatus sendTo(String address, HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        return send(request.getContextPath() + address, response);
    }

    private AuthenticationStatus send(String address, HttpServletResponse response) throws AuthenticationException {
        try {
            write(address, response);
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }

    abstract void write(String address, HttpServletResponse response) throws IOException;

    /** Where the log-in leads back to. */
    @Nullable
    String wanted(HttpServletRequest request) {
        return pageOf(request.getHeader("Referer"));
    }

    private static @Nullable String pageOf(@Nullable String referer) {
        if (referer == null) {
            return null;
        }
        try {
            var uri = URI.create(referer);
            var query = uri.getRawQuery();
            return query == null ? uri.getRawPath() : uri.getRawPath() + "?" + query;
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
