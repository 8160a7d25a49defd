package de.aqb.portal.account.rights;

import java.util.Locale;

/** What a line of {@code rights.csv} is about. */
public enum RightKind {
    PAGE,
    ACTION,
    API,
    DOWNLOAD,
    /** Called by the portal itself only. */
    INSIDE,
    /** What is shown of a person. */
    FIELD;

    static RightKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** As it stands in {@code rights.csv}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
