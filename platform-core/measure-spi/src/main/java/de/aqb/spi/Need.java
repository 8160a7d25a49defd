package de.aqb.spi;

/** How much an answer is wanted. */
public enum Need {

    /** Counts as missing until it is answered. */
    REQUIRED(true, false),

    /** Counts as missing until it is answered, and "keine Angabe", offered and preset, is an answer. */
    DECLINABLE(true, true),

    /** May stay empty (<i>optional</i>). */
    OPTIONAL(false, false),

    /** The person decides whether to answer (<i>freiwillig</i>): "keine Angabe" is offered and preset. */
    VOLUNTARY(false, true);

    private final boolean counted;
    private final boolean notStated;

    Need(boolean counted, boolean notStated) {
        this.counted = counted;
        this.notStated = notStated;
    }

    /** Whether completeness counts the answer. */
    public boolean counted() {
        return counted;
    }

    /** Whether "keine Angabe" is offered, and preset on a fresh form. */
    public boolean notStated() {
        return notStated;
    }
}
