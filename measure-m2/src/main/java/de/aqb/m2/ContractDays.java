package de.aqb.m2;

import static de.aqb.spi.Phase.ENTRY;
import static de.aqb.spi.Phase.EXIT;

import de.aqb.spi.Answers;
import de.aqb.spi.Finding;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Whether the days of a contract of training follow each other: signed, begun, examined or ended early, ended. */
final class ContractDays {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Answers answers;
    private final Optional<LocalDate> start;
    private final Optional<LocalDate> end;

    ContractDays(Answers answers) {
        this.answers = answers;
        start = answers.day(ENTRY, "training_start");
        end = answers.day(ENTRY, "training_end");
    }

    List<Finding> atEntry() {
        var signed = answers.day(ENTRY, "contract_signed_on");
        return found(
                conflict(start, end, (first, day) -> !day.isAfter(first))
                        .map(day -> Finding.error(ENTRY, "training_end", "end_before_start", day)),
                conflict(start, signed, (first, day) -> day.isAfter(first))
                        .map(day -> Finding.warning(ENTRY, "contract_signed_on", "signed_after_start", day)));
    }

    List<Finding> atExit() {
        var examined = answers.day(EXIT, "exam_date");
        var ended = answers.day(EXIT, "ended_on");
        return found(
                conflict(start, examined, (first, day) -> day.isBefore(first))
                        .map(day -> Finding.error(EXIT, "exam_date", "exam_before_start", day)),
                conflict(start, ended, (first, day) -> day.isBefore(first))
                        .map(day -> Finding.error(EXIT, "ended_on", "ended_before_start", day)),
                conflict(end, ended, (last, day) -> day.isAfter(last))
                        .map(day -> Finding.warning(EXIT, "ended_on", "ended_after_end", day)));
    }

    /** The limit as it is read, if the day breaks it; nothing while one of them is unknown. */
    private static Optional<String> conflict(
            Optional<LocalDate> limit, Optional<LocalDate> day, BiPredicate<LocalDate, LocalDate> broken) {
        return limit.filter(
                        known -> day.filter(given -> broken.test(known, given)).isPresent())
                .map(GERMAN::format);
    }

    @SafeVarargs
    private static List<Finding> found(Optional<Finding>... findings) {
        return Stream.of(findings).flatMap(Optional::stream).toList();
    }
}
