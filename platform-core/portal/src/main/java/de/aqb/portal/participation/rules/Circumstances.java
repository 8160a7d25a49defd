package de.aqb.portal.participation.rules;

import java.time.LocalDate;

/**
 * What answers are held against: the measure and the day.
 *
 * @param mainGoal the key of the measure's main goal (<i>Hauptziel</i>)
 */
public record Circumstances(LocalDate from, LocalDate to, String mainGoal, LocalDate today) {

    /** Whether the measure is over, so that the exit of everybody is due. */
    public boolean measureEnded() {
        return today.isAfter(to);
    }
}
