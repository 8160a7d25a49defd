package de.aqb.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** Somebody who asks for pages without a browser: for load, and for what no browser would send. */
final class Script {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private String cookie = "";

    Script(RunningPortal portal) {
        this.address = portal.address();
    }

    Script logsIn(String email) throws IOException, InterruptedException {
        var credentials = "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, Clerk.PASSWORD);
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(address + "/api/session"))
                        .header("Content-Type", "application/json")
                        .header("Origin", address)
                        .POST(HttpRequest.BodyPublishers.ofString(credentials))
                        .build(),
                BodyHandlers.ofString());
        // A raw client would not send back a cookie of this kind over http; a browser does on localhost.
        cookie = answer.headers().allValues("Set-Cookie").stream()
                .map(set -> set.substring(0, set.indexOf(';')))
                .filter(pair -> pair.startsWith("__Host-AQB="))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No log-in: " + answer.statusCode()));
        return this;
    }

    int status(String path) throws IOException, InterruptedException {
        return get(path).statusCode();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Cookie", cookie)
                        .build(),
                BodyHandlers.ofString());
    }

    /** The first address on that page that begins like this. */
    String firstLink(String path, String beginning) throws IOException, InterruptedException {
        var link = Pattern.compile("href=\"(" + Pattern.quote(beginning) + "[^\"]*)\"")
                .matcher(get(path).body());
        if (!link.find()) {
            throw new IllegalStateException("No link to " + beginning + " on " + path);
        }
        return link.group(1).replace("&amp;", "&");
    }
}
