package de.aqb.portal.web.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.aqb.portal.tenancy.Today;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page shown after a fault, written without Faces because Faces may be what failed. */
final class FaultPage {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-zA-Z.]+)}}");
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm", Locale.GERMAN).withZone(Today.BERLIN);
    private static final String POLICY = """
            default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; \
            base-uri 'none'; form-action 'self'; frame-ancestors 'none'""";

    private final ServletContext application;

    FaultPage(ServletContext application) {
        this.application = application;
    }

    void write(HttpServletResponse response, String number, Instant at, @Nullable String again) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "no-store");
        var words = ResourceBundle.getBundle("de.aqb.portal.web.messages", Locale.GERMAN);
        var page = PLACE.matcher(template())
                .replaceAll(place -> Matcher.quoteReplacement(escaped(
                        switch (place.group(1)) {
                            case "number" -> number;
                            case "at" -> WHEN.format(at);
                            case "context" -> application.getContextPath();
                            case "again" -> again == null ? application.getContextPath() + "/dashboard" : again;
                            default -> words.getString(place.group(1));
                        })));
        response.getWriter().write(page);
    }

    private String template() throws IOException {
        try (var file = application.getResourceAsStream("/WEB-INF/errors/fault.html")) {
            if (file == null) {
                throw new IOException("fault.html is missing from the application");
            }
            return new String(file.readAllBytes(), UTF_8);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
