package de.aqb.portal.tenancy;

/** Makes typed text safe for {@code like … escape '!'}. */
public final class LikePattern {

    private LikePattern() {}

    /** The text with its wildcards taken literally. */
    public static String escape(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
