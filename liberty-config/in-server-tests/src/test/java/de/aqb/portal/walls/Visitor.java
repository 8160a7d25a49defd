package de.aqb.portal.walls;

import de.aqb.portal.account.Acting;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody's browser, as far as it sends requests. */
final class Visitor {

    static final String PORTAL = "http://localhost:" + System.getenv("AQB_HTTP_PORT");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** What came back: all of it, down to the headers. */
    record Answer(int status, String headers, String body) {
        String all() {
            return status + "\n" + headers + "\n" + body;
        }
    }

    Visitor(Persona persona) {
        persona.token().map(Acting::cookie).ifPresent(this::keep);
    }

    Answer get(String address) throws IOException, InterruptedException {
        return send(request(address).GET());
    }

    Answer post(String address, Map<String, String> form, boolean partial) throws IOException, InterruptedException {
        var body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", PORTAL)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(partial ? request.header("Faces-Request", "partial/ajax") : request);
    }

    Answer json(String method, String address, String body, String token) throws IOException, InterruptedException {
        return send(request(address)
                .header("Content-Type", "application/json")
                .header("Origin", PORTAL)
                .header("X-Page-Token", token)
                .method(
                        method,
                        method.equals("GET")
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String address) {
        var request = HttpRequest.newBuilder(URI.create(PORTAL + address)).timeout(Duration.ofSeconds(60));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        response.headers().allValues("Set-Cookie").forEach(this::keep);
        var headers = response.headers().map().entrySet().stream()
                .filter(header -> !List.of("date", "set-cookie", "content-length", "expires")
                        .contains(header.getKey().toLowerCase(java.util.Locale.ROOT)))
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining("\n"));
        return new Answer(response.statusCode(), headers, response.body());
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair.length == 2 && !pair[1].isEmpty()) {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
