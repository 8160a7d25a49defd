package de.aqb.portal.participation;

import de.aqb.portal.participation.rules.ParticipationState;
import de.aqb.portal.tenancy.Turn;
import java.util.Optional;
import java.util.UUID;

/**
 * Which page of which participations of a measure.
 *
 * @param text part of name or number, already normalised; empty for all
 * @param state empty for all
 * @param turn tells the page by the serial of a participation
 */
public record ParticipationQuery(
        UUID measureId,
        String text,
        Optional<ParticipationState> state,
        ParticipationSort sort,
        boolean descending,
        Turn<Integer> turn,
        int size) {}
