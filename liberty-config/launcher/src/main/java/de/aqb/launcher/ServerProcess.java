package de.aqb.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A server that was started: whether it is ready, and how it ends, in order or by force. */
public final class ServerProcess {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Process process;
    private final Duration patience;

    ServerProcess(Process process, Duration patience) {
        this.process = process;
        this.patience = patience;
    }

    /** The number of the process. On Unix it is the Java process itself: the start script replaces itself by it. */
    public long pid() {
        return process.pid();
    }

    /** Tells whether the process still lives. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Waits until the address answers 200.
     *
     * @return false when the process ended or the time was over before
     */
    public boolean awaitReady(URI address, Duration atMost) throws InterruptedException {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20)).build();
        long end = System.nanoTime() + atMost.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            try {
                if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return true;
                }
            } catch (IOException notYet) {
                // The port opens late and the portal answers later still.
            }
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
        return false;
    }

    /** Stops the server in order, by force only when it does not end by itself. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
            kill();
        }
    }

    /** Ends the server at once, as a power cut or <code>kill -9</code> does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Waits until the server has ended by itself and returns its exit code. */
    public int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }
}
