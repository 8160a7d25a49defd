package de.aqb.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void aTakenPortIsNamedAndNothingIsStarted(@TempDir Path empty) throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String taken = Integer.toString(other.getLocalPort());
            var demo = new Demo(Demo.Settings.of(empty.toString(), empty.toString(), taken, taken, "0"), out);

            assertThat(demo.run()).isEqualTo(1);
            assertThat(printed.toString(StandardCharsets.UTF_8))
                    .contains("Port " + taken + " ist belegt")
                    .contains("-Dhttp.port=");
            assertThat(empty).isEmptyDirectory();
        }
    }

    @Test
    void oneLineTellsAddressAndAccounts() {
        var demo = new Demo(Demo.Settings.of("server", "data", "9080", "9443", "0"), out);

        assertThat(demo.readyLine())
                .contains("http://localhost:9080/")
                .contains("traeger.wmk@aqb.example")
                .contains("Teilnehmen-2026")
                .hasLineCount(1);
    }

    @Test
    void aPortalThatCannotStartEndsTheDemoAndSaysWhy(@TempDir Path home, @TempDir Path data) throws Exception {
        serverThatSays(home, "[ERROR   ] CWWKZ0002E: An exception occurred while starting the application portal. No.");
        var demo = new Demo(settings(home, data), out);

        assertThat(demo.run()).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("Das Portal konnte nicht starten")
                .contains("messages.log")
                .contains("CWWKZ0002E");
    }

    @Test
    void aMeasureModuleThatCannotStartDoesNotStopThePortal(@TempDir Path data) throws Exception {
        var folder = new ServerFolder(data, Map.of("AQB_DATA_DIR", data.toString()));
        Files.writeString(folder.console(), """
                [ERROR   ] CWWKZ0002E: An exception occurred while starting the application measure-x. de.aqb.portal
                [AUDIT   ] CWWKZ0001I: Application portal started in 9.5 seconds.
                """);

        assertThat(folder.portalFailed()).isFalse();
    }

    private static Demo.Settings settings(Path home, Path data) throws IOException {
        return Demo.Settings.of(
                home.toString(), data.toString(), Integer.toString(Ports.free()), Integer.toString(Ports.free()), "0");
    }

    /** A start script that says this, and then lives on as a server does whose application failed. */
    private static void serverThatSays(Path home, String words) throws IOException {
        var script = Files.createDirectories(home.resolve("bin")).resolve("portal");
        Files.writeString(script, "#!/bin/sh\necho '%s'\nexec sleep 600\n".formatted(words));
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void theConsoleTellsHowFarTheParticipationsAre() {
        assertThat(CrowdReport.text("[11/23/26, 11:55:43:248 UTC] 0000002c de.aqb.portal.demo.DemoCrowd "
                        + "        I 4,400 of 5,000 participations are made"))
                .contains("4,400 of 5,000 participations are made");
        assertThat(CrowdReport.text("[11/23/26, 11:55:43:248 UTC] 0000002c de.aqb.portal.Other I hello"))
                .isEmpty();
    }
}
