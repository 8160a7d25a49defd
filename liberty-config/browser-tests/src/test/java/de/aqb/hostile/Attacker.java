package de.aqb.hostile;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Sends what no browser would, with the cookies of a log-in kept by hand: raw clients drop such cookies over http. */
final class Attacker {

    static final String PASSWORD = "Teilnehmen-2026";

    private static final String PAGES = "__Host-SID";

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final String portal;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String account = "";

    Attacker(String portal) {
        this.portal = portal;
    }

    /** What came back: all that a test wants to know of it. */
    record Answer(int status, String location, String body) {

        Document page() {
            return Jsoup.parse(body);
        }
    }

    Attacker logsIn(String account) throws IOException, InterruptedException {
        var credentials = "{\"email\":\"%s@aqb.example\",\"password\":\"%s\"}".formatted(account, PASSWORD);
        this.account = account;
        cookies.clear();
        var answer = send("POST", "/api/session", credentials, Map.of("Content-Type", "application/json"));
        if (answer.status() != 200) {
            throw new IllegalStateException("No log-in for " + account + ": " + answer.status());
        }
        return this;
    }

    void logsInAgain() throws IOException, InterruptedException {
        logsIn(account);
    }

    Answer get(String address) throws IOException, InterruptedException {
        return send("GET", address, "", Map.of());
    }

    Answer post(String address, String form) throws IOException, InterruptedException {
        return send("POST", address, form, Map.of());
    }

    /** An empty header takes away what would go along by itself. */
    Answer send(String method, String address, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(portal + address))
                .timeout(Duration.ofMinutes(1))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        var all = new LinkedHashMap<String, String>();
        all.put("Cookie", cookieHeader());
        if (!method.equals("GET")) {
            all.put("Origin", portal);
            all.put("Content-Type", "application/x-www-form-urlencoded");
        }
        all.putAll(headers);
        all.forEach((name, value) -> {
            if (!value.isEmpty()) {
                request.header(name, value);
            }
        });
        return take(CLIENT.send(request.build(), BodyHandlers.ofString()));
    }

    /** Somebody else, at another browser. */
    Attacker another(String account) throws IOException, InterruptedException {
        return new Attacker(portal).logsIn(account);
    }

    /** The same log-in with another's open pages, as somebody who has stolen that cookie. */
    Attacker withPagesOf(Attacker victim) {
        var thief = new Attacker(portal);
        thief.cookies.putAll(cookies);
        thief.cookies.put(PAGES, victim.cookies.getOrDefault(PAGES, ""));
        return thief;
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .filter(cookie -> !cookie.getValue().isEmpty())
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private Answer take(HttpResponse<String> response) {
        response.headers().allValues("Set-Cookie").forEach(set -> {
            var pair = set.replaceFirst(";.*", "").split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
        return new Answer(
                response.statusCode(), response.headers().firstValue("Location").orElse(""), response.body());
    }
}
