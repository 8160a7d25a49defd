package de.aqb.portal.account.administration;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What became of something in administration.
 *
 * @param id of what was stored; empty if there are objections
 */
public record Outcome(Optional<UUID> id, Set<Objection> objections) {

    public Outcome {
        objections = Set.copyOf(objections);
    }

    /** It is stored. */
    static Outcome stored(UUID id) {
        return new Outcome(Optional.of(id), Set.of());
    }

    /** Nothing is stored, for these reasons. */
    static Outcome refused(Set<Objection> objections) {
        return new Outcome(Optional.empty(), objections);
    }

    /** Nothing is stored, for this reason. */
    static Outcome refused(Objection objection) {
        return refused(Set.of(objection));
    }
}
