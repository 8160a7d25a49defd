package de.aqb.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.browser.RawHttp.Answer;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server says about itself, and what it does with requests that no browser sends. */
class HardeningIT {

    /** What an answer would hold that tells of the inside. */
    private static final List<String> INSIDE = List.of(
            "java.lang",
            "java.io",
            "java.util",
            "jakarta.servlet",
            "jakarta.ejb",
            "org.apache",
            "com.ibm",
            "SRVE",
            "CWWK",
            "at de.aqb",
            "Exception",
            "WebSphere",
            "Open Liberty");

    private final RunningPortal portal = RunningPortal.shared();
    private final RawHttp http = RawHttp.plain(URI.create(portal.address()).getPort());
    private final RawHttp https = RawHttp.secure(portal.httpsPort());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /login",
                "GET /demo/mails",
                "GET /dashboard",
                "GET /api/session",
                "GET /legal/imprint",
                "GET /legal/nothing",
                "GET /nothing/at/all",
                "POST /login",
                "PUT /login"
            })
    void everyAnswerSaysHowItIsToBeTreated(String request) throws IOException {
        var method = request.substring(0, request.indexOf(' '));
        for (var server : List.of(http, https)) {
            var answer = server.send(method, request.substring(method.length() + 1), "Content-Length: 0");
            assertThat(answer.header("Strict-Transport-Security"))
                    .hasSize(1)
                    .allMatch(value -> value.matches("max-age=\\d+; includeSubDomains"));
            assertThat(answer.header("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(answer.header("Referrer-Policy")).hasSize(1);
            assertThat(answer.header("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
            assertThat(answer.header("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
            assertThat(answer.header("Permissions-Policy")).hasSize(1);
            assertThat(answer.header("Content-Security-Policy"))
                    .hasSize(1)
                    .allMatch(policy -> policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe-eval"));
            assertThat(answer.header("Cache-Control")).hasSize(1);
            assertThat(answer.header("Server")).isEmpty();
            assertThat(answer.header("X-Powered-By")).isEmpty();
        }
    }

    @Test
    void aPageIsKeptInNoCacheAndItsScriptsNeedANonce() throws IOException {
        var page = https.get("/login");
        assertThat(page.header("Cache-Control")).containsExactly("no-store");
        assertThat(page.header("Content-Security-Policy").get(0))
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'self'", "form-action 'self'")
                .containsPattern("script-src 'self' 'nonce-[^']+'")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
        var style = https.get(styleSheet());
        assertThat(style.status()).isEqualTo(200);
        assertThat(style.header("Cache-Control").get(0)).contains("max-age");
    }

    @Test
    void cookiesGoOverHttpsOnlyAndAreInvisibleToScripts() throws IOException {
        assertThat(https.get("/login").header("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-")
                        .containsIgnoringCase("; Path=/")
                        .containsIgnoringCase("; Secure")
                        .containsIgnoringCase("; HttpOnly")
                        .containsPattern("(?i); SameSite=(Lax|Strict)")
                        .doesNotContainIgnoringCase("Domain="));
        for (var address : List.of(styleSheet(), "/api/session", "/dashboard")) {
            assertThat(https.get(address).header("Set-Cookie")).as(address).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "PUT", "DELETE", "PATCH", "PROPFIND", "FOO"})
    void aMethodThatNobodyNeedsIsRefused(String method) throws IOException {
        for (var address : List.of("/login", "/dashboard", "/")) {
            var answer = http.send(method, address, "X-Secret: do-not-echo", "Content-Length: 0");
            assertThat(answer.status()).as(method + " " + address).isIn(0, 302, 400, 403, 404, 405, 501);
            assertThat(answer.body()).doesNotContain("do-not-echo");
            saysNothingOfTheInside(answer);
        }
    }

    @Test
    void aRequestThatIsTooLargeIsRefusedWhetherItSaysSoOrNot() throws IOException {
        var said = http.send(
                "POST", "/login", "Content-Type: application/x-www-form-urlencoded", "Content-Length: 60000000");
        assertThat(said.status()).isEqualTo(413);
        var chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
        var unsaid = http.send(out -> {
            out.write(("POST /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(ISO_8859_1));
            for (var i = 0; i < 850; i++) {
                out.write(chunk.getBytes(ISO_8859_1));
            }
            out.write("0\r\n\r\n".getBytes(ISO_8859_1));
        });
        // To somebody who is not logged in, what is refused leads to the log-in.
        assertThat(unsaid.status()).isIn(0, 302, 400, 411, 413);
        saysNothingOfTheInside(unsaid);
    }

    /** Whether the server refuses it or reads none of it is its own affair. */
    @Test
    void aFormOfTenThousandFieldsIsNotTakenIn() throws IOException {
        var form = IntStream.range(0, 10_050).mapToObj(i -> "f" + i + "=x&").collect(Collectors.joining())
                + "email=rp%40aqb.example&password=Teilnehmen-2026&submit=&login_SUBMIT=1";
        var answer = http.send("POST /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n\r\n"
                + form);
        assertThat(answer.status()).isNotEqualTo(200);
        assertThat(answer.header("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("__Host-AQB"));
        saysNothingOfTheInside(answer);
    }

    @Test
    void headersWithoutEndAreRefused() throws IOException {
        var many = new String[150];
        for (var i = 0; i < many.length; i++) {
            many[i] = "X-" + i + ": x";
        }
        assertThat(http.get("/login", many).status()).isIn(0, 400, 431);
        assertThat(http.get("/login", "X-Long: " + "x".repeat(40_000)).status()).isIn(0, 400, 431);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/legal%2Fimprint",
                "/legal/%2e%2e/dashboard",
                "/legal/..%2f..%2fWEB-INF/web.xml",
                "/legal/../../../etc/passwd",
                "/legal/..;/dashboard",
                "/legal/%00",
                "/legal/imprint%0d%0aX-Injected:%20yes",
                "/legal\\..\\dashboard",
                "/legal/%c0%ae%c0%ae/",
                "/WEB-INF/web.xml",
                "/web-inf/web.xml",
                "/META-INF/persistence.xml",
                "/WEB-INF/classes/META-INF/persistence.xml",
                "/jakarta.faces.resource/../WEB-INF/web.xml",
                "/jakarta.faces.resource/web.xml?ln=../WEB-INF",
                "/jakarta.faces.resource/%2e%2e/WEB-INF/web.xml.xhtml",
                "/resources/",
                "/resources/portal/",
                "/legal/",
                "/errors/fault.html",
                "/metrics",
                "/openapi",
                "/ibm/api/",
                "/IBMJMXConnectorREST"
            })
    void anAddressThatLeadsElsewhereLeadsNowhere(String address) throws IOException {
        var answer = http.get(address);
        assertThat(answer.status()).as(address).isIn(0, 302, 400, 403, 404);
        if (answer.status() == 302) {
            assertThat(answer.header("Location").get(0)).startsWith("/login");
        }
        assertThat(answer.head()).doesNotContain("X-Injected");
        assertThat(answer.body()).doesNotContain("<web-app", "persistence-unit", "root:");
        saysNothingOfTheInside(answer);
    }

    @Test
    void whatARequestSaysOfThePortalsAddressIsNotBelieved() throws IOException {
        for (var host : List.of("evil.example", "evil.example:80")) {
            var answer = http.send("GET /dashboard HTTP/1.1\r\nHost: " + host + "\r\nX-Forwarded-Host: evil.example\r\n"
                    + "X-Forwarded-For: 10.1.2.3\r\nX-Forwarded-Proto: https\r\nConnection: close\r\n\r\n");
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.head()).doesNotContain("evil.example");
            var page = http.send("GET /login HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            assertThat(page.body()).doesNotContain("evil.example");
        }
    }

    @Test
    void onlyTheLatestTwoVersionsOfTlsAreSpoken() throws IOException {
        for (var version : List.of("TLSv1.2", "TLSv1.3")) {
            try (var socket = https.tls(version)) {
                assertThat(socket.getSession().getProtocol()).isEqualTo(version);
                assertThat(socket.getSession().getCipherSuite())
                        .doesNotContain("_CBC_", "_NULL_")
                        .doesNotStartWith("TLS_RSA_");
            }
        }
        for (var minor : List.of(1, 2)) {
            // An alert, or the end: never a ServerHello, which would begin with 0x16.
            assertThat(https.firstBytes(helloOfTls1(minor), 1)).isNotEqualTo(new byte[] {0x16});
        }
    }

    /** A ClientHello of TLS 1.0 (1) or 1.1 (2), with two suites of their time. */
    private static byte[] helloOfTls1(int minor) {
        var hello = new byte[5 + 4 + 2 + 32 + 1 + 2 + 4 + 2];
        var at = 0;
        for (var value : new int[] {0x16, 3, 1, 0, hello.length - 5, 1, 0, 0, hello.length - 9, 3, minor}) {
            hello[at++] = (byte) value;
        }
        at += 32 + 1;
        for (var value : new int[] {0, 4, 0xc0, 0x14, 0, 0x2f, 1, 0}) {
            hello[at++] = (byte) value;
        }
        return hello;
    }

    /** As the page names it. */
    private String styleSheet() throws IOException {
        var style = Pattern.compile("href=\"([^\"]*portal\\.css[^\"]*)\"")
                .matcher(https.get("/login").body());
        assertThat(style.find()).isTrue();
        return style.group(1).replace("&amp;", "&");
    }

    private static void saysNothingOfTheInside(Answer answer) {
        for (var word : INSIDE) {
            assertThat(answer.body()).doesNotContain(word);
        }
    }
}
