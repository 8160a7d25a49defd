package de.aqb.portal.account.rights;

import java.util.Arrays;

/** To whom the thing belongs that somebody asks for. */
public enum Relation {
    OWN("own"),
    /** The same provider's or authority's, in another measure than the one at hand. */
    OTHER_MEASURE("other measure"),
    /** Another provider's of the same local authority. */
    FOREIGN_PROVIDER("foreign provider"),
    /** Another local authority's, or of one of its providers. */
    FOREIGN_AUTHORITY("foreign authority");

    private final String word;

    Relation(String word) {
        this.word = word;
    }

    static Relation of(String word) {
        return Arrays.stream(values())
                .filter(relation -> relation.word.equals(word))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("No relation: " + word));
    }

    /** As it stands in {@code rights.csv}. */
    public String word() {
        return word;
    }
}
