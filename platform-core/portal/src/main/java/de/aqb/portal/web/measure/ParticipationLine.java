package de.aqb.portal.web.measure;

import de.aqb.portal.participation.rules.ParticipationState;

/**
 * A participation in the list of its measure.
 *
 * @param id for the actions of the row
 * @param href the form, empty for readers who see no form
 * @param name {@code Vogt, Lena}; for readers who see no names the year of birth
 * @param entry day of entry in German notation, {@code –} if there is none
 * @param exit day of exit in German notation, {@code –} if there is none
 * @param action what the row's button says
 * @param deletable whether the reader may delete it
 */
public record ParticipationLine(
        String id,
        String href,
        String number,
        String name,
        String entry,
        String exit,
        ParticipationState state,
        int completeness,
        int missing,
        String action,
        boolean deletable) {}
