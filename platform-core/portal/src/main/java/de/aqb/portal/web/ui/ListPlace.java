package de.aqb.portal.web.ui;

import org.jspecify.annotations.Nullable;

/** A number of a row in an address, as people may have changed it: whatever is no such number counts as none. */
public final class ListPlace {

    private static final int MOST_DIGITS = 9;

    private ListPlace() {}

    /** The number, 0 for none. */
    public static int read(@Nullable String text) {
        return text != null && text.length() <= MOST_DIGITS && text.matches("[0-9]+") ? Integer.parseInt(text) : 0;
    }
}
