package de.aqb.portal.measure;

/**
 * What the local authority says about a measure.
 *
 * @param number such as {@code AQB18-WMK-…-01}, unique in the tenant
 * @param measureType key of the measure type
 * @param mainGoal key of one of the goals of that type
 * @param places planned number of places, 1 to {@link Measure#PLACES_MAX}
 */
public record MeasureDetails(
        String number, String title, String measureType, String mainGoal, Period period, int places) {

    /** {@code AQB18-WMK-…-01: START (01.08.2018 - 31.07.2019)}. */
    public String heading() {
        return "%s: %s (%s)".formatted(number, title, period);
    }
}
