package de.aqb.portal.web.ui;

/**
 * An answer that can be chosen, as a page shows it.
 *
 * @param value the stored value, such as {@code yes} or an option's key
 * @param label what the reader sees
 * @param group the heading the option stands under in a list, empty without one
 */
public record OptionView(String value, String label, String group) {

    /** An option that stands under no heading. */
    public OptionView(String value, String label) {
        this(value, label, "");
    }
}
