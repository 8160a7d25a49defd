package de.aqb.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.launcher.Folders;
import de.aqb.launcher.Ports;
import de.aqb.launcher.ServerFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How long the portal with its modules takes to start, against the same Liberty with the same features and no application. */
class StartBench {

    private static final int ROUNDS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path assembled = Path.of(System.getProperty("aqb.assembled"));
    private final Path work = Path.of(System.getProperty("aqb.work"), "start").toAbsolutePath();

    @Test
    void thePortalStartsNotMuchLaterThanAnEmptyServer() throws Exception {
        Folders.delete(work);
        var bare = server("bare");
        Files.writeString(serverXml(bare), """
                <server>
                %s
                    <httpEndpoint id="defaultHttpEndpoint" host="localhost" httpPort="${aqb.http.port}" httpsPort="-1"/>
                    <keyStore id="defaultKeyStore" password="${keystore_password}"/>
                    <ltpa keysPassword="${ltpa_keys_password}"/>
                    <basicRegistry id="basic" realm="portal"/>
                </server>
                """.formatted(features()));
        Folders.delete(serverXml(bare).resolveSibling("apps"));
        Folders.delete(serverXml(bare).resolveSibling("dropins"));
        var portal = server("portal");
        var first = seconds(portal);
        seconds(bare);
        var bareTimes = new ArrayList<Double>();
        var portalTimes = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            bareTimes.add(seconds(bare));
            portalTimes.add(seconds(portal));
        }
        write(first, bareTimes, portalTimes);
        assertThat(portalTimes).hasSize(ROUNDS);
    }

    private static void write(double first, List<Double> bare, List<Double> portal) throws IOException {
        var evidence = Path.of(System.getProperty("aqb.evidence"));
        Files.createDirectories(evidence);
        Files.writeString(evidence.resolve("start.md"), """
                # The start of the server

                From the start of the process to "ready" (`/health/ready`), in turn on the same machine, by
                `./mvnw -Pbench verify`. Bare is the same Liberty with the same features and no application; the portal has its
                modules, demo data and embedded Derby.

                | | seconds | median |
                |---|---|--:|
                | bare Liberty | %s | %s |
                | portal, database there | %s | %s |
                | portal, first start with an empty database | %s | |

                Ratio of the medians: **%s**
                """.formatted(
                        list(bare),
                        number(median(bare)),
                        list(portal),
                        number(median(portal)),
                        number(first),
                        number(median(portal) / median(bare))));
    }

    private ServerFolder server(String name) throws IOException {
        var own = work.resolve(name);
        Folders.copy(assembled.resolve("wlp/usr"), own.resolve("usr"));
        Folders.delete(own.resolve("usr/servers/portal/workarea"));
        return new ServerFolder(
                assembled,
                Map.of(
                        "WLP_USER_DIR",
                        own.resolve("usr").toString(),
                        "AQB_DATA_DIR",
                        own.resolve("data").toString(),
                        "AQB_HOST",
                        "localhost",
                        "AQB_HTTP_PORT",
                        Integer.toString(Ports.free()),
                        "AQB_HTTPS_PORT",
                        Integer.toString(Ports.free()),
                        "AQB_LOG_FORMAT",
                        "SIMPLE",
                        "AQB_DEMO",
                        "true",
                        "AQB_DEMO_DATA",
                        assembled.resolve("demo/measures.json").toString()));
    }

    private static Path serverXml(ServerFolder folder) {
        return Path.of(folder.settings().get("WLP_USER_DIR"), "servers/portal/server.xml");
    }

    private String features() throws IOException {
        var xml = Files.readString(assembled.resolve("wlp/usr/servers/portal/server.xml"));
        var end = "</featureManager>";
        return xml.substring(xml.indexOf("<featureManager>"), xml.indexOf(end) + end.length());
    }

    private static double seconds(ServerFolder folder) throws IOException, InterruptedException {
        var start = System.nanoTime();
        var process = folder.start();
        try {
            var ready = URI.create("http://localhost:%s/health/ready"
                    .formatted(folder.settings().get("AQB_HTTP_PORT")));
            assertThat(process.awaitReady(ready, PATIENCE))
                    .as("ready, see " + folder.log())
                    .isTrue();
            return (System.nanoTime() - start) / 1e9;
        } finally {
            process.stop();
        }
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static String list(List<Double> times) {
        return String.join(", ", times.stream().map(StartBench::number).toList());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
