package de.aqb.portal.web.ui;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;

/** The words of the portal, for renderers and page beans; pages read the same bundle as {@code msg}. */
public final class Texts {

    private Texts() {}

    /** The text of this key with its places filled, as in {@code msg}. */
    public static String text(String key, Object... values) {
        var context = FacesContext.getCurrentInstance();
        var pattern = context.getApplication().getResourceBundle(context, "msg").getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.GERMAN).format(values);
    }

    /** The text of this key with a number in its place, for use in pages. */
    public static String counted(String key, Object number) {
        return text(key, number);
    }

    /** The text of this key with two values in its places, for use in pages. */
    public static String filled(String key, Object first, Object second) {
        return text(key, first, second);
    }
}
