package de.aqb.portal.web.participation;

import java.io.Serializable;

/**
 * A field that two people have changed, to be decided by the one who saves later.
 *
 * @param name the answer's name
 * @param label the field's label
 * @param mine what the reader has typed, in words
 * @param theirs what the other person has saved, in words
 * @param before what was there before, in words
 */
public record ClashView(String name, String label, String mine, String theirs, String before) implements Serializable {

    /** Fit for an HTML id. */
    public String id() {
        return "merge_" + name.replace('.', '_');
    }
}
