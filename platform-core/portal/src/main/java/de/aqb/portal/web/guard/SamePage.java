package de.aqb.portal.web.guard;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens the page anew that a form came from, where a draft waits; what was sent has changed nothing. */
public final class SamePage {

    private SamePage() {}

    /** Answers the request, as Faces' script understands it where that has sent it. */
    public static void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = address(request);
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.sendRedirect(address);
            return;
        }
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write("""
                <?xml version="1.0" encoding="UTF-8"?>
                <partial-response><redirect url="%s"/></partial-response>""".formatted(escaped(address)));
    }

    /** The page's address, with the parameters it was opened with. */
    public static String address(HttpServletRequest request) {
        var path = request.getContextPath() + request.getServletPath();
        return path
                + Optional.ofNullable(request.getQueryString())
                        .map(SamePage::withoutForm)
                        .or(() -> Optional.ofNullable(OwnOrigin.queryOfSender(request, path)))
                        .filter(query -> !query.isEmpty())
                        .map(query -> "?" + query)
                        .orElse("");
    }

    /** A form sent as an address leaves nothing but the parameters of the page behind. */
    private static String withoutForm(String query) {
        return Stream.of(query.split("&", -1))
                .filter(parameter -> !parameter.startsWith("jakarta.faces") && !parameter.startsWith("done="))
                .collect(joining("&"));
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
