package de.aqb.spi;

import java.util.Arrays;
import java.util.Optional;

/** The moments at which answers are recorded; each is a tab of the participation form. */
public enum Phase {

    /** Master data (<i>Stammdaten</i>); only the portal's own form asks here. */
    MASTER("master"),

    /** Entry into the measure (<i>Eintritt</i>). */
    ENTRY("entry"),

    /** Exit from the measure (<i>Austritt</i>). */
    EXIT("exit");

    private final String key;

    Phase(String key) {
        this.key = key;
    }

    /** The first part of an answer's name, in the database and in exports; never changes. */
    public String key() {
        return key;
    }

    /** The phase of that key. */
    public static Optional<Phase> of(String key) {
        return Arrays.stream(values()).filter(phase -> phase.key.equals(key)).findFirst();
    }
}
