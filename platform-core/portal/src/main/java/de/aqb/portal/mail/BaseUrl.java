package de.aqb.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the links in mails, out of the configuration alone: what a request says of the portal's address is not to be
 * trusted.
 */
@ApplicationScoped
public class BaseUrl {

    private final String base;

    /** For the container. */
    protected BaseUrl() {
        this("http://localhost");
    }

    /**
     * The portal is reached at this address.
     *
     * @throws IllegalArgumentException if it is no plain address of http or https
     */
    @Inject
    public BaseUrl(@ConfigProperty(name = "aqb.base.url", defaultValue = "https://localhost:9443") String configured) {
        var uri = URI.create(configured.strip());
        var isWeb = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
        if (!isWeb || uri.getHost() == null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "aqb.base.url is no address such as https://portal.example: " + configured);
        }
        base = uri.toString().replaceFirst("/+$", "");
    }

    /**
     * The full address of one of the portal's own pages.
     *
     * @param pathAndQuery such as {@code /login?next=...}, encoded
     */
    public String link(String pathAndQuery) {
        if (!pathAndQuery.startsWith("/") || pathAndQuery.startsWith("//")) {
            throw new IllegalArgumentException("No path of the portal");
        }
        return base + pathAndQuery;
    }

    /** Whether the links lead nowhere for anybody but who sits at the server itself. */
    boolean isLocal() {
        return "localhost".equals(URI.create(base).getHost());
    }
}
