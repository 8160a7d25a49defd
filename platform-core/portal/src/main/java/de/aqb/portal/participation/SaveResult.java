package de.aqb.portal.participation;

import de.aqb.spi.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What became of a "Speichern". Only {@link Saved} has changed anything. */
public sealed interface SaveResult {

    /**
     * Everything is checked, stored and logged.
     *
     * @param version of the participation from now on
     * @param merged names of the answers that somebody else had changed meanwhile and that were kept
     */
    record Saved(long version, Set<String> merged) implements SaveResult {
        public Saved {
            merged = Set.copyOf(merged);
        }
    }

    /**
     * Impossible values; nothing is stored, the draft keeps them.
     *
     * @param unreadable what could not be read, by name of the answer
     * @param findings what does not fit together
     */
    record Impossible(List<Unreadable> unreadable, List<Finding> findings) implements SaveResult {
        public Impossible {
            unreadable = List.copyOf(unreadable);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Somebody else has saved other values of the same fields meanwhile; nothing is stored until each is decided.
     *
     * @param who the name of that person
     * @param merging names of the answers that merge by themselves
     */
    record Clashing(String who, Instant at, List<Clash> clashes, Set<String> merging) implements SaveResult {
        public Clashing {
            clashes = List.copyOf(clashes);
            merging = Set.copyOf(merging);
        }
    }

    /** The participation is locked: the completion of its measure has been reported. */
    record Locked() implements SaveResult {}

    /** The form has another version since the page was opened; nothing is stored, the draft keeps what was typed. */
    record Renewed() implements SaveResult {}

    /** A field whose text is no possible answer, and why, in words for the reader. */
    record Unreadable(String name, String text) {}

    /** A field that two people have changed; values as they are stored, empty for none. */
    record Clash(String name, String mine, String theirs, String before) {}
}
