package de.aqb.portal.participation;

import de.aqb.portal.participation.rules.ParticipationState;
import java.util.Optional;

/**
 * Which participations of a measure are listed.
 *
 * @param text part of name or number, already normalised; empty for all
 * @param state empty for all
 * @param entry when they entered, empty for all
 * @param goal key of their TN-Ziel, empty for all; the regional authority cannot ask for it
 */
public record ParticipationFilter(
        String text, Optional<ParticipationState> state, Optional<EntrySpan> entry, Optional<String> goal) {

    /** All of them. */
    public static final ParticipationFilter ALL =
            new ParticipationFilter("", Optional.empty(), Optional.empty(), Optional.empty());
}
