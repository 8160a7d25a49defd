package de.aqb.portal.web.type;

import de.aqb.portal.measure.FormDifference;
import java.util.List;

/**
 * A measure type as the page shows it.
 *
 * @param heading short name and title
 * @param since the day from which the active version holds
 * @param runs whether its module runs now
 * @param module how the server names the module, and since when it runs; empty while it does not
 * @param waiting versions that wait for agreement
 * @param earlier versions that can be gone back to
 * @param move how far participations have followed the latest activation; empty if there was none
 * @param moving whether some are still to follow
 * @param previewHref the form as those see it who fill it in
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
        List<Earlier> earlier,
        String move,
        boolean moving,
        String previewHref) {

    public TypeLine {
        waiting = List.copyOf(waiting);
        earlier = List.copyOf(earlier);
        earlier = List.copyOf(earlier);
    }

    /** A version that waits. */
    public record Waiting(
            int version,
            String heading,
            String published,
            List<Difference> differences,
            String href,
            String previewHref) {
        public Waiting {
            differences = List.copyOf(differences);
        }
    }

    /** A version before the active one. */
    public record Earlier(int version, String href) {}

    /**
     * One difference in words, with its badge.
     *
     * @param touched how many participations it touches at most
     */
    public record Difference(String words, String name, String weight, long touched) {}

    /** A harmless one touches none. */
    static Difference difference(FormDifference difference, long open) {
        return new Difference(
                difference.words(),
                difference.name(),
                difference.weight().name(),
                difference.weight() == FormDifference.Weight.HARMLESS ? 0 : open);
    }
}
