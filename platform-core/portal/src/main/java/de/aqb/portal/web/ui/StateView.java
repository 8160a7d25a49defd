package de.aqb.portal.web.ui;

import java.util.List;

/**
 * What a field has to say about the answer in it.
 *
 * @param missing whether a required answer is still empty and this shall be shown
 * @param errors impossible values, in words; they keep the form from being saved
 * @param warnings plausibility, in words; saving stays possible
 * @param notes calm remarks, in words
 */
public record StateView(boolean missing, List<String> errors, List<String> warnings, List<String> notes) {

    /** Nothing to say. */
    public static final StateView QUIET = new StateView(false, List.of(), List.of(), List.of());

    /** Copies the lists: a page must not see them change. */
    public StateView {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
        notes = List.copyOf(notes);
    }

    /** Whether any sentence stands below the field. */
    public boolean speaks() {
        return !errors.isEmpty() || !warnings.isEmpty() || !notes.isEmpty();
    }
}
