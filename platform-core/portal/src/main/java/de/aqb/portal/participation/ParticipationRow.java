package de.aqb.portal.participation;

import de.aqb.portal.participation.rules.ParticipationState;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of a measure's participations.
 *
 * @param lastName absent for readers who may not see names
 * @param birthYear shown instead of a name
 * @param missing number of required answers that are due and not given
 */
public record ParticipationRow(
        UUID id,
        int serial,
        String number,
        @Nullable String lastName,
        @Nullable String firstName,
        String searchName,
        @Nullable Integer birthYear,
        @Nullable LocalDate entryDate,
        @Nullable LocalDate exitDate,
        ParticipationState state,
        int stateOrder,
        int completeness,
        int missing) {

    /** A line for the regional authority: the name is not even read. */
    public ParticipationRow(
            UUID id,
            int serial,
            String number,
            @Nullable Integer birthYear,
            @Nullable LocalDate entryDate,
            @Nullable LocalDate exitDate,
            ParticipationState state,
            int stateOrder,
            int completeness,
            int missing) {
        this(
                id,
                serial,
                number,
                null,
                null,
                "",
                birthYear,
                entryDate,
                exitDate,
                state,
                stateOrder,
                completeness,
                missing);
    }

    public String displayName() {
        return PersonName.of(lastName, firstName);
    }
}
