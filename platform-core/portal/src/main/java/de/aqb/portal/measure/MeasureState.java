package de.aqb.portal.measure;

import java.time.LocalDate;

/**
 * Where a measure stands, as people see it: <i>angelegt → läuft → beendet → Abschluss gemeldet → geprüft →
 * archiviert</i>.
 *
 * <p>The first three follow from the period and today, the others from what has been reported.
 */
public enum MeasureState {
    CREATED,
    RUNNING,
    ENDED,
    REPORTED,
    CHECKED,
    ARCHIVED;

    /** The state on that day. */
    public static MeasureState of(MeasureStage stage, Period period, LocalDate today) {
        return switch (stage) {
            case REPORTED -> REPORTED;
            case CHECKED -> CHECKED;
            case ARCHIVED -> ARCHIVED;
            case OPEN -> byDate(period, today);
        };
    }

    private static MeasureState byDate(Period period, LocalDate today) {
        if (today.isBefore(period.start())) {
            return CREATED;
        }
        return today.isAfter(period.end()) ? ENDED : RUNNING;
    }
}
