package de.aqb.spi;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What a measure, or a participant in it, is meant to reach (<i>Hauptziel</i>, <i>TN-Ziel</i>). Its text has the key
 * {@code goal.<key>}.
 *
 * @param reachedBy the destinations after the exit (<i>Verbleib</i>) by which the goal counts as reached; with none, the
 *     destination says nothing about it
 */
public record Goal(String key, Set<String> reachedBy) {

    /** The name of the answer that holds a participant's goal. */
    public static final String CHOSEN = "entry.participant_goal";

    public Goal {
        reachedBy = Set.copyOf(reachedBy);
    }

    /** A goal that no destination proves. */
    public static Goal goal(String key) {
        return new Goal(key, Set.of());
    }

    /** Several goals that no destination proves, in this order. */
    public static List<Goal> of(String... keys) {
        return Arrays.stream(keys).map(Goal::goal).toList();
    }

    /** The same goal, reached by those who leave for one of these destinations. */
    public Goal reachedBy(String... destinations) {
        return new Goal(key, Set.of(destinations));
    }
}
