package de.aqb.portal.measure;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of a list of measures, without its counters.
 *
 * @param tenant code of the local authority, where the list shows several; else empty
 */
public record MeasureRow(
        String tenant,
        UUID id,
        String number,
        String title,
        String measureType,
        String mainGoal,
        LocalDate startsOn,
        LocalDate endsOn,
        int places,
        MeasureStage stage) {

    /** A measure of the reader's own local authority, whose code needs no telling. */
    public MeasureRow(
            UUID id,
            String number,
            String title,
            String measureType,
            String mainGoal,
            LocalDate startsOn,
            LocalDate endsOn,
            int places,
            MeasureStage stage) {
        this("", id, number, title, measureType, mainGoal, startsOn, endsOn, places, stage);
    }

    public Period period() {
        return new Period(startsOn, endsOn);
    }

    public MeasureState state(LocalDate today) {
        return MeasureState.of(stage, period(), today);
    }

    public MeasureDetails details() {
        return new MeasureDetails(number, title, measureType, mainGoal, period(), places);
    }

    public String heading() {
        return details().heading();
    }
}
