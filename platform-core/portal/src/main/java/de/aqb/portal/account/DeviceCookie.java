package de.aqb.portal.account;

import de.aqb.portal.account.attempt.LoginClient;
import de.aqb.portal.account.token.Secret;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells browsers apart, so that who guesses in one does not lock out the account's owner in another. It opens nothing. */
public final class DeviceCookie {

    private static final String NAME = "__Host-AQB-Device";
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Duration LIFE = Duration.ofDays(180);

    /** An IPv6 customer has a whole network of this many bytes. */
    private static final int NETWORK_BYTES = 8;

    private DeviceCookie() {}

    /** Who sends this request, as far as it can be told without a log-in. */
    public static LoginClient read(HttpServletRequest request) {
        var cookies =
                Optional.ofNullable(request.getCookies()).map(Arrays::stream).orElseGet(Stream::empty);
        var device = cookies.filter(cookie -> NAME.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(value -> VALUE.matcher(value).matches())
                .map(Secret::new)
                .findFirst();
        var agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        return new LoginClient(
                network(request.getRemoteAddr()), device.orElseGet(Secret::fresh), BrowserName.of(agent));
    }

    /** The browser keeps it for half a year from its last log-in on. */
    public static void set(HttpServletResponse response, LoginClient client) {
        var cookie = new Cookie(NAME, client.device().value());
        cookie.setPath("/");
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) LIFE.toSeconds());
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
    }

    private static String network(String address) {
        try {
            // Never looks a name up: a server knows its visitors by number.
            var number = InetAddress.getByName(address);
            return number instanceof Inet6Address
                    ? HexFormat.of().formatHex(number.getAddress(), 0, NETWORK_BYTES)
                    : address;
        } catch (UnknownHostException noNumber) {
            return address;
        }
    }
}
