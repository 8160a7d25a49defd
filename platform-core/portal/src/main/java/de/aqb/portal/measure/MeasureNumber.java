package de.aqb.portal.measure;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a measure: {@code AQB{yy}-{GK}-{type}-{nn}}, such as {@code AQB18-WMK-…-01}. */
public final class MeasureNumber {

    private static final Pattern RUNNING_NUMBER = Pattern.compile("\\d{2,3}");

    private MeasureNumber() {}

    /** All but the running number, such as {@code AQB18-WMK-…-}. */
    static String stem(int year, String tenant, String measureType) {
        return "AQB%02d-%s-%s-".formatted(year % 100, tenant, measureType);
    }

    /** The number after the last one of that stem. */
    static String after(String stem, Optional<String> last) {
        var running = last.map(number -> number.substring(stem.length()))
                .filter(RUNNING_NUMBER.asMatchPredicate())
                .map(Integer::parseInt)
                .orElse(0);
        return stem + "%02d".formatted(running + 1);
    }

    /** Whether the number is one of this local authority and type; the year is that of the application, so it is free. */
    static boolean fits(MeasureDetails details, String tenant) {
        var middle = "-" + tenant + "-" + details.measureType() + "-";
        return details.number().matches("AQB\\d{2}" + Pattern.quote(middle) + "\\d{2,3}");
    }
}
