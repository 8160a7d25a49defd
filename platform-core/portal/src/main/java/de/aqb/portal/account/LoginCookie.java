package de.aqb.portal.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Carries the log-in's token in the browser. The view state of open pages goes with the old log-in. */
public final class LoginCookie {

    /** A browser takes a cookie of this prefix only over a safe connection, for this host and every path. */
    static final String NAME = "__Host-AQB";

    private LoginCookie() {}

    static Optional<LoginToken> read(HttpServletRequest request) {
        var cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> NAME.equals(cookie.getName()))
                .map(cookie -> new LoginToken(cookie.getValue()))
                .filter(token -> !token.value().isEmpty())
                .findFirst();
    }

    /** The browser is logged in from its next request on: after a log-in and after a change of place. */
    public static void set(HttpServletRequest request, HttpServletResponse response, LoginToken token) {
        forgetViews(request);
        response.addCookie(cookie(token.value()));
    }

    /** The browser forgets the log-in and whatever it kept of the pages. */
    public static void clear(HttpServletRequest request, HttpServletResponse response) {
        forgetViews(request);
        var cookie = cookie("");
        cookie.setMaxAge(0);
        response.addCookie(cookie);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }

    private static Cookie cookie(String value) {
        var cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static void forgetViews(HttpServletRequest request) {
        var views = request.getSession(false);
        if (views != null) {
            views.invalidate();
        }
    }
}
