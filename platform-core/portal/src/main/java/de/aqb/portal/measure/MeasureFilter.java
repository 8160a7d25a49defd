package de.aqb.portal.measure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a list of measures shows.
 *
 * @param text part of number or title, already normalised; empty for all
 * @param measureType key of a type; empty for all
 * @param state empty for all
 * @param today the day that decides what runs
 */
public record MeasureFilter(String text, Optional<String> measureType, Optional<MeasureState> state, LocalDate today) {

    public static MeasureFilter everything(LocalDate today) {
        return new MeasureFilter("", Optional.empty(), Optional.empty(), today);
    }
}
