package de.aqb.portal.web.measure;

import de.aqb.portal.measure.MeasureState;
import de.aqb.portal.measure.Tally;

/**
 * A measure in a list.
 *
 * @param heading {@code AQB18-WMK-…-01: START (01.08.2018 - 31.07.2019)}
 * @param authority name of the local authority, where the list shows several; else empty
 * @param type title of the measure type
 * @param goal the main goal in words
 */
public record MeasureLine(
        String href,
        String number,
        String title,
        String period,
        String heading,
        String authority,
        String type,
        String goal,
        MeasureState state,
        int places,
        Tally tally) {

    /** Places nobody has taken yet; none if the measure is overbooked. */
    public int free() {
        return Math.max(0, places - tally.total());
    }
}
