package de.aqb.portal.web.login;

import static de.aqb.portal.web.ui.Texts.text;

import de.aqb.portal.account.DeviceCookie;
import de.aqb.portal.account.LoginCookie;
import de.aqb.portal.account.LoginToken;
import de.aqb.portal.account.attempt.LoginClient;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** What pages around the log-in need of the request itself. */
public final class Visit {

    private static final int SECONDS = 60;

    private Visit() {}

    /** Who sends this request. */
    public static LoginClient client() {
        return DeviceCookie.read(request());
    }

    /** The browser is logged in, is known from now on, and goes to that address. */
    static void logIn(LoginToken token, LoginClient client, String address) throws IOException {
        LoginCookie.set(request(), response(), token);
        DeviceCookie.set(response(), client);
        go(address);
    }

    /** The browser is known from now on. */
    public static void remember(LoginClient client) {
        DeviceCookie.set(response(), client);
    }

    /** The log-in of this browser has ended. */
    public static void forget() {
        LoginCookie.clear(request(), response());
    }

    /** The browser goes to one of the portal's own addresses. */
    public static void go(String address) throws IOException {
        var context = FacesContext.getCurrentInstance();
        var external = context.getExternalContext();
        external.redirect(external.getRequestContextPath() + address);
        context.responseComplete();
    }

    /** How long somebody has to wait, in words; the same for every address. */
    public static String waiting(Instant until, Instant now) {
        var seconds = Math.max(1, Duration.between(now, until).toSeconds() + 1);
        return seconds < SECONDS
                ? text("login.wait.seconds", seconds)
                : text("login.wait.minutes", (seconds + SECONDS - 1) / SECONDS);
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
