package de.aqb.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test a browser window of its own, and fails it when a page reported an error on the console. */
final class BrowserForTests implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(BrowserForTests.class);

    private static boolean complained;

    @Nullable
    private static Browser browser;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.find().isPresent()) {
            return ConditionEvaluationResult.enabled("a browser is there");
        }
        if (Chromium.isRequired()) {
            throw new IllegalStateException("No browser found. " + Chromium.HOW_TO_GET_ONE);
        }
        complain();
        return ConditionEvaluationResult.disabled("no browser");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Page.class || type == BrowserContext.class || type == RunningPortal.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == RunningPortal.class) {
            return RunningPortal.shared();
        }
        Window window = context.getStore(NAMESPACE).getOrComputeIfAbsent(Window.class, key -> open(), Window.class);
        return type == Page.class ? window.page() : window.context();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Window window = context.getStore(NAMESPACE).remove(Window.class, Window.class);
        if (window == null) {
            return;
        }
        try (window) {
            if (context.getExecutionException().isPresent()) {
                window.page()
                        .screenshot(new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(Path.of(
                                        System.getProperty("aqb.work"),
                                        "failed",
                                        context.getRequiredTestClass().getSimpleName() + "."
                                                + context.getRequiredTestMethod()
                                                        .getName() + ".png")));
            } else {
                assertThat(window.errors())
                        .as("errors on the browser's console")
                        .isEmpty();
            }
        }
    }

    /** A window as wide as a desk's screen, in German, where the users live. */
    static Window open() {
        return open(RunningPortal.shared());
    }

    static Window open(RunningPortal portal) {
        return open(portal.address());
    }

    /** Also where the certificate is one that the portal made for itself. */
    static Window open(String address) {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        BrowserContext context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setIgnoreHTTPSErrors(true)
                        .setLocale("de-DE")
                        .setTimezoneId("Europe/Berlin")
                        .setViewportSize(Screens.WIDE, Screens.HEIGHT));
        context.setDefaultTimeout(30_000);
        List<String> errors = new ArrayList<>();
        context.onConsoleMessage(message -> {
            // An answer with an error status is what some tests are about.
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                errors.add(message.text());
            }
        });
        context.onWebError(error -> errors.add(error.error()));
        return new Window(context, context.newPage(), errors);
    }

    record Window(BrowserContext context, Page page, List<String> errors) implements AutoCloseable {

        @Override
        public void close() {
            context.close();
        }
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            browser = Chromium.launch(Chromium.find().orElseThrow());
        }
        return browser;
    }

    private static synchronized void complain() {
        if (!complained) {
            complained = true;
            System.err.println("*** Browser tests SKIPPED, no browser found: " + Chromium.HOW_TO_GET_ONE);
        }
    }
}
