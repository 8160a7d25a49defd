package de.aqb.portal.measure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A measure type (<i>Maßnahmeart</i>) as those see it who answer for the modules.
 *
 * @param active the form that new participations begin with
 * @param activeSince since when it is that
 * @param reached how many measures and participations there are of it, in all local authorities
 * @param module the module that runs now for the active form; empty while there is none
 * @param waiting newer versions that nobody has agreed to yet, the newest first
 * @param earlier versions before the active one, the newest first
 * @param move how far participations have followed the latest activation; empty if there were none to follow
 */
public record TypeInUse(
        Form active,
        Instant activeSince,
        Reach reached,
        Optional<Running> module,
        List<WaitingVersion> waiting,
        List<PublishedVersion> earlier,
        Optional<FormMove> move) {

    public TypeInUse {
        waiting = List.copyOf(waiting);
        earlier = List.copyOf(earlier);
    }

    /**
     * How far a type reaches.
     *
     * @param open participations of measures whose completion is not reported; they follow another version
     */
    public record Reach(long measures, long participations, long open) {
        static final Reach NOWHERE = new Reach(0, 0, 0);

        Reach plus(Reach more) {
            return new Reach(measures + more.measures, participations + more.participations, open + more.open);
        }
    }

    /** The module behind a form, as the server names it. */
    public record Running(String name, Instant since) {}

    /** A version that waits for agreement, and what would change. */
    public record WaitingVersion(int version, Instant publishedAt, List<FormDifference> differences) {
        public WaitingVersion {
            differences = List.copyOf(differences);
        }
    }
}
