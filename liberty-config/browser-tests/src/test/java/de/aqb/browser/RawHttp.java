package de.aqb.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** Sends what no browser and no client library would send, byte by byte. */
final class RawHttp {

    private static final int PATIENCE = 30_000;
    private static final Pattern STATUS = Pattern.compile("^HTTP/1\\.[01] (\\d{3})");

    private final int port;
    private final boolean secure;

    private RawHttp(int port, boolean secure) {
        this.port = port;
        this.secure = secure;
    }

    static RawHttp plain(int port) {
        return new RawHttp(port, false);
    }

    static RawHttp secure(int port) {
        return new RawHttp(port, true);
    }

    /** An answer as it came over the wire; status 0 if the server just closed the connection. */
    record Answer(int status, String head, String body) {

        /** All values of a header. */
        List<String> header(String name) {
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .toList();
        }
    }

    /** Something that writes a request. */
    interface Request {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Asks for an address, as simply as can be. */
    Answer get(String target, String... headers) throws IOException {
        return send("GET", target, headers);
    }

    Answer send(String method, String target, String... headers) throws IOException {
        return send(method + " " + target + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n"
                + String.join(
                        "",
                        List.of(headers).stream().map(header -> header + "\r\n").toList())
                + "\r\n");
    }

    Answer send(String request) throws IOException {
        return send(out -> out.write(request.getBytes(ISO_8859_1)));
    }

    Answer send(Request request) throws IOException {
        try (Socket socket = open()) {
            socket.setSoTimeout(PATIENCE);
            try {
                request.writeTo(socket.getOutputStream());
                socket.getOutputStream().flush();
            } catch (SocketException serverHasSeenEnough) {
                // It has answered before everything was sent.
            }
            return answer(socket.getInputStream());
        }
    }

    private static Answer answer(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            in.transferTo(bytes);
        } catch (SocketException closed) {
            // What has come until then is the answer.
        }
        var text = bytes.toString(ISO_8859_1);
        var end = text.indexOf("\r\n\r\n");
        var status = STATUS.matcher(text);
        return status.find() && end > 0
                ? new Answer(Integer.parseInt(status.group(1)), text.substring(0, end), text.substring(end + 4))
                : new Answer(0, "", text);
    }

    private Socket open() throws IOException {
        return secure ? tls() : new Socket("localhost", port);
    }

    /** A connection with these versions of TLS alone, or with those that Java offers by itself. */
    SSLSocket tls(String... versions) throws IOException {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new TrustsTheTest()}, null);
            var socket = (SSLSocket) context.getSocketFactory().createSocket("localhost", port);
            if (versions.length > 0) {
                socket.setEnabledProtocols(versions);
            }
            socket.startHandshake();
            return socket;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first bytes that the server answers to these. */
    byte[] firstBytes(byte[] hello, int number) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(hello);
            socket.getOutputStream().flush();
            return socket.getInputStream().readNBytes(number);
        } catch (SocketException closed) {
            return new byte[0];
        }
    }

    /** The certificate of a new installation is its own. */
    private static final class TrustsTheTest implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
