package de.aqb.portal.web.type;

import java.util.List;

/**
 * A measure type as the page shows it.
 *
 * @param heading short name and title
 * @param since the day from which the active version holds
 * @param runs whether its module runs now
 * @param module how the server names the module, and since when it runs; empty while it does not
 * @param waiting versions that wait for agreement
 */
public record TypeLine(
        String key,
        String shortName,
        String heading,
        int version,
        String since,
        int goals,
        long questions,
        long measures,
        long participations,
        boolean runs,
        String module,
        List<Waiting> waiting,
        List<Integer> earlier) {

    public TypeLine {
        waiting = List.copyOf(waiting);
        earlier = List.copyOf(earlier);
    }

    /** A version that waits. */
    public record Waiting(int version, String heading, String published, List<Difference> differences) {
        public Waiting {
            differences = List.copyOf(differences);
        }
    }

    /** One difference in words, with its badge. */
    public record Difference(String words, String name, String weight) {}
}
