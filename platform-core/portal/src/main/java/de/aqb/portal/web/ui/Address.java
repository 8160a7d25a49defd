package de.aqb.portal.web.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.aqb.spi.Phase;
import jakarta.faces.context.FacesContext;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** An address inside the portal, parameter by parameter; what is empty is left out. */
public final class Address {

    private final String path;
    private final Map<String, String> parameters;

    private Address(String path, Map<String, String> parameters) {
        this.path = path;
        this.parameters = parameters;
    }

    /**
     * The address of a page without parameters.
     *
     * @param path without the context root, such as {@code /measure/measure}
     */
    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** The same address with this parameter, or without it if the value is empty. */
    public Address with(String name, Object value) {
        var changed = new LinkedHashMap<>(parameters);
        var text = String.valueOf(value);
        if (text.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, text);
        }
        return new Address(path, changed);
    }

    /** As a link says it, with the context root. */
    public String href() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + this;
    }

    /** As an action returns it to be redirected to. */
    public String outcome() {
        var separator = parameters.isEmpty() ? "?" : "&";
        return this + separator + "faces-redirect=true";
    }

    @Override
    public String toString() {
        var address = new StringBuilder(path);
        parameters.forEach((name, value) -> address.append(address.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, UTF_8)));
        return address.toString();
    }

    /** The measure's page. */
    public static Address measure(UUID id) {
        return of("/measure/measure").with("id", id);
    }

    /** A tab of the participation. */
    public static Address participation(Phase tab, UUID id) {
        var page = switch (tab) {
            case MASTER -> "master-data";
            case ENTRY -> "entry";
            case EXIT -> "exit";
        };
        return of("/participation/" + page).with("id", id);
    }

    /** All changes of the participation. */
    public static Address changesOf(UUID participation) {
        return of("/participation/log").with("id", participation);
    }
}
