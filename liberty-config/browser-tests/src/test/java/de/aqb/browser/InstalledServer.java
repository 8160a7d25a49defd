package de.aqb.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.launcher.Folders;
import de.aqb.launcher.Ports;
import de.aqb.launcher.ServerFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The server as somebody installs it, who sets nothing but where it may write and where it is to be reached. */
record InstalledServer(ServerFolder folder, RawHttp https, int port) {

    /** A fresh one, with nothing of an earlier run. */
    static InstalledServer in(String name) throws IOException {
        Path own = Path.of(System.getProperty("aqb.work"), "portals", name).toAbsolutePath();
        Path assembled = Path.of(System.getProperty("aqb.assembled")).toRealPath();
        Folders.delete(own);
        Folders.copy(assembled.resolve("wlp/usr"), own.resolve("usr"));
        int port = Ports.free();
        var folder = new ServerFolder(
                assembled,
                Map.of(
                        "WLP_USER_DIR", own.resolve("usr").toString(),
                        "AQB_DATA_DIR", own.resolve("data").toString(),
                        "AQB_HTTPS_PORT", Integer.toString(port)));
        return new InstalledServer(folder, RawHttp.secure(port), port);
    }

    String address() {
        return "https://localhost:" + port;
    }

    /** Waits until the log-in answers. */
    void awaitLogIn() throws InterruptedException {
        var end = System.nanoTime() + 180_000_000_000L;
        while (true) {
            try {
                if (https.get("/login").status() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // The port opens late.
            }
            assertThat(System.nanoTime()).as("the portal does not start").isLessThan(end);
            Thread.sleep(500);
        }
    }
}
