package de.aqb.portal.web.ui;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** What was searched for in each list: it may be a name, so it never stands in an address. */
@SessionScoped
public class ListMemory implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 100;

    private final Map<String, String> texts = new HashMap<>();

    /** The text last searched for in that list, empty for none. */
    public String text(String list) {
        return texts.getOrDefault(list, "");
    }

    /** Remembers the text; an endless one is cut, a blank one forgotten. */
    public void remember(String list, String text) {
        if (text.isBlank()) {
            texts.remove(list);
        } else {
            texts.put(list, text.substring(0, Math.min(text.length(), LONGEST)));
        }
    }
}
