package de.aqb.portal.web.revision;

import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.tenancy.Turn;
import de.aqb.portal.web.ui.Address;
import java.io.Serializable;
import java.util.UUID;

/** What of a log stands in its address: filters and page. */
public class LogAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String path;
    private String key = "";
    private String span = "";
    private String after = "";
    private String before = "";

    LogAddress(String path) {
        this.path = path;
    }

    Turn<UUID> turn() {
        if (!before.isEmpty()) {
            return Turn.before(uuid(before));
        }
        return after.isEmpty() ? Turn.first() : Turn.after(uuid(after));
    }

    /** The first page with these filters. */
    Address first() {
        return Address.of(path).with("of", key).with("span", span);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException("entry");
        }
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key == null ? "" : key;
    }

    public String getSpan() {
        return span;
    }

    public void setSpan(String span) {
        this.span = span == null ? "" : span;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after == null ? "" : after;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before == null ? "" : before;
    }
}
