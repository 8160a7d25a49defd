package de.aqb.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
}
