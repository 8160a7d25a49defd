package de.aqb.portal.participation;

import de.aqb.portal.participation.rules.ParticipationState;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What lists show of a participation, drawn from its answers at each save.
 *
 * @param completeness in per cent, rounded down
 * @param missing number of required answers that are due and not given
 */
record Summary(
        Optional<String> lastName,
        Optional<String> firstName,
        Optional<Integer> birthYear,
        Optional<LocalDate> entryDate,
        Optional<LocalDate> exitDate,
        Optional<String> participantGoal,
        ParticipationState state,
        int completeness,
        int missing) {}
