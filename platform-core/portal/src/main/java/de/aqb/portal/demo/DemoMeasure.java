package de.aqb.portal.demo;

import de.aqb.portal.measure.MeasureDetails;
import de.aqb.portal.measure.Period;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A measure of the demo, as its file plans it: days are dates or months counted from this one, {@code yy} is the year of the start.
 *
 * @param tenant code of the local authority
 * @param providers names of the providers that run it
 * @param people how many participations of which stand
 */
record DemoMeasure(String tenant, MeasureDetails details, Set<String> providers, Map<Stand, Integer> people) {

    /** How far a participation of the demo is filled in. */
    enum Stand {
        STARTED,
        ENTRY_COMPLETE,
        EXIT_BEGUN,
        EXIT_COMPLETE,
        LOCKED
    }

    static List<DemoMeasure> read(String file, LocalDate today) {
        try (var reader = Json.createReader(Files.newBufferedReader(Path.of(file)))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(json -> of(json, today))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DemoMeasure of(JsonObject json, LocalDate today) {
        var period = new Period(first(json.getString("start"), today), last(json.getString("end"), today));
        var year = "%02d".formatted(period.start().getYear() % 100);
        var people = new EnumMap<Stand, Integer>(Stand.class);
        var counts = json.getJsonObject("people");
        counts.keySet().forEach(stand -> people.put(Stand.valueOf(stand), counts.getInt(stand)));
        return new DemoMeasure(
                json.getString("tenant"),
                new MeasureDetails(
                        json.getString("number").replace("yy", year),
                        json.getString("title"),
                        json.getString("type"),
                        json.getString("goal"),
                        period,
                        json.getInt("places")),
                json.getJsonArray("providers").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.toUnmodifiableSet()),
                people);
    }

    /** {@code 2018-08-01}, or the first day of a month counted from this one: {@code -4}. */
    private static LocalDate first(String text, LocalDate today) {
        return month(text, today).map(month -> month.atDay(1)).orElseGet(() -> LocalDate.parse(text));
    }

    /** {@code 2019-07-31}, or the last day of a month counted from this one: {@code 7}. */
    private static LocalDate last(String text, LocalDate today) {
        return month(text, today).map(YearMonth::atEndOfMonth).orElseGet(() -> LocalDate.parse(text));
    }

    private static Optional<YearMonth> month(String text, LocalDate today) {
        return text.matches("[+-]?\\d{1,3}")
                ? Optional.of(YearMonth.from(today).plusMonths(Integer.parseInt(text)))
                : Optional.empty();
    }
}
