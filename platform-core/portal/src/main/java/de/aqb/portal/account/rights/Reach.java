package de.aqb.portal.account.rights;

import java.util.Arrays;

/** How far a right reaches. */
public enum Reach {
    NONE("-"),
    /** Tells nothing of anybody. */
    OPEN("open"),
    /** The own account. */
    SELF("self"),
    OWN_PROVIDER("own provider"),
    /** The local authority of the membership, or the platform for a membership of the platform. */
    OWN_PLACE("own place"),
    /** The local authorities assigned to a caseworker. */
    ASSIGNED("assigned"),
    ALL("all");

    private final String word;

    Reach(String word) {
        this.word = word;
    }

    static Reach of(String word) {
        return Arrays.stream(values())
                .filter(reach -> reach.word.equals(word))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("No reach of a right: " + word));
    }

    /** As it stands in {@code rights.csv}. */
    public String word() {
        return word;
    }

    /** Whether there is a right at all. */
    public boolean allows() {
        return this != NONE;
    }
}
