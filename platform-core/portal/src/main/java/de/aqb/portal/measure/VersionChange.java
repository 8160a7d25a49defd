package de.aqb.portal.measure;

import java.util.List;

/**
 * The step from the active version of a form to another one, newer or older.
 *
 * @param runs whether the module of the other version runs now; it has to, to be activated
 * @param open how many participations would follow
 */
public record VersionChange(Form active, Form wanted, boolean runs, long open) {

    /** Whether this is a step back. */
    public boolean back() {
        return wanted.version() < active.version();
    }

    /** Whether that version is the active one already. */
    public boolean done() {
        return wanted.version() == active.version();
    }

    /** What the newer of the two versions changes in the older one. */
    public List<FormDifference> differences() {
        return back() ? FormDifference.between(wanted, active) : FormDifference.between(active, wanted);
    }

    /** Whether the newer version changes what has been answered under the older one, and must not. */
    public boolean forbidden() {
        return FormDifference.heaviest(differences()) == FormDifference.Weight.FORBIDDEN;
    }

    /** Whether somebody has to agree first. A step back always asks. */
    public boolean toConfirm() {
        return back() || FormDifference.heaviest(differences()) != FormDifference.Weight.HARMLESS;
    }
}
