package de.aqb.portal.account;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Asks the portal from outside, over HTTP, with the cookie of a log-in. */
class Browser {

    private static final URI PORTAL = URI.create("http://localhost:" + System.getenv("AQB_HTTP_PORT"));

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    HttpResponse<String> get(String address, LoginToken token) throws IOException, InterruptedException {
        return get(address, Map.of("Cookie", LoginCookie.NAME + "=" + token.value()));
    }

    HttpResponse<String> get(String address, Map<String, String> headers) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(PORTAL.resolve(address)), headers);
    }

    HttpResponse<String> post(String address, LoginToken token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(PORTAL.resolve(address)).POST(HttpRequest.BodyPublishers.noBody());
        return send(request, Map.of("Cookie", LoginCookie.NAME + "=" + token.value()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, Map<String, String> headers)
            throws IOException, InterruptedException {
        headers.forEach(request::header);
        return client.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
    }

    /** The token that an answer puts into the browser. */
    static LoginToken tokenIn(HttpResponse<String> response) {
        var cookie = response.headers().allValues("Set-Cookie").stream()
                .filter(value -> value.startsWith(LoginCookie.NAME))
                .findFirst()
                .orElseThrow();
        return new LoginToken(cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';')));
    }
}
