package de.aqb.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the machine's browser and starts it. Playwright's own download is not used: it would be 150 MB more. */
final class Chromium {

    static final String HOW_TO_GET_ONE = "apt-get install chromium, or name one with -Dbrowser.path=";

    private static final List<String> KNOWN_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    /** The browser named by <code>-Dbrowser.path</code> or <code>PORTAL_CHROMIUM</code>, else one in a usual place. */
    static Optional<Path> find() {
        return Stream.concat(
                        Stream.of(System.getProperty("browser.path"), System.getenv("PORTAL_CHROMIUM")),
                        KNOWN_PLACES.stream())
                .filter(Objects::nonNull)
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Whether a missing browser is a failure: a silent skip in CI would hide every broken page. */
    static boolean isRequired() {
        return "true".equals(System.getenv("CI")) || Boolean.getBoolean("browser.required");
    }

    static Browser launch(Path executable) {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var arguments = new ArrayList<>(QUIET);
        if ("root".equals(System.getProperty("user.name"))) {
            // Chromium refuses its sandbox to root, which CI containers are.
            arguments.add("--no-sandbox");
        }
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setHeadless(true)
                        .setArgs(arguments));
    }
}
