package de.aqb.portal.participation;

import de.aqb.portal.tenancy.Turn;
import java.util.UUID;

/**
 * Which page of which participations of a measure.
 *
 * @param tenant code of the local authority whose measure it is
 * @param turn tells the page by the serial of a participation
 */
public record ParticipationQuery(
        String tenant,
        UUID measureId,
        ParticipationFilter filter,
        ParticipationSort sort,
        boolean descending,
        Turn<Integer> turn,
        int size) {}
