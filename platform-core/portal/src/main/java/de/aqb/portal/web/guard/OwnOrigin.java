package de.aqb.portal.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Tells requests of our own pages from those that another site made a browser send. */
public final class OwnOrigin {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private OwnOrigin() {}

    /** Whether the browser names another site as the sender, or cannot name one. Raw clients name none at all. */
    public static boolean isForeign(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        var site = request.getHeader("Sec-Fetch-Site");
        return origin != null && !isOurs(origin, request)
                || site != null && !site.equals("same-origin") && !site.equals("none");
    }

    /** Whether the browser says that a page of ours sent this. */
    public static boolean isCertain(HttpServletRequest request) {
        return request.getHeader("Origin") != null && !isForeign(request);
    }

    private static boolean isOurs(String origin, HttpServletRequest request) {
        try {
            var claimed = URI.create(origin);
            return request.getServerName().equalsIgnoreCase(claimed.getHost())
                    && request.getScheme().equals(claimed.getScheme())
                    && request.getServerPort() == port(claimed);
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static int port(URI origin) {
        if (origin.getPort() >= 0) {
            return origin.getPort();
        }
        return "https".equals(origin.getScheme()) ? HTTPS : HTTP;
    }

    /** The query of the page that sent this, if it has that path. */
    public static @Nullable String queryOfSender(HttpServletRequest request, String path) {
        var referrer = request.getHeader("Referer");
        if (referrer == null) {
            return null;
        }
        try {
            var address = URI.create(referrer);
            return path.equals(address.getRawPath()) ? address.getRawQuery() : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
