package de.aqb.portal.participation.rules;

import static de.aqb.spi.Phase.ENTRY;
import static de.aqb.spi.Phase.EXIT;
import static de.aqb.spi.Phase.MASTER;

import de.aqb.spi.Answers;
import de.aqb.spi.Finding;
import de.aqb.spi.Goal;
import de.aqb.spi.Phase;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether answers fit together, the measure and the day (<i>Plausibilität</i>).
 *
 * <p>A contradiction between two tabs is found on either, at the field that stands on the tab being saved. It is an error
 * only on the tab whose answer is bound by the rule (the exit must not lie before the entry); seen from the other tab it is
 * a warning. So whoever corrects an entry date can always save, whatever stands in the exit.
 */
public final class Plausibility {

    private static final int YOUNGEST = 14;
    private static final int OLDEST = 67;
    private static final int DAYS_FOR_PRIVACY_NOTICE = 14;
    private static final int DAYS_EARLY_YET_COMPLETE = 28;

    private final ParticipationForm form;
    private final Answers answers;
    private final Circumstances measure;
    private final Optional<LocalDate> entry;
    private final Optional<LocalDate> exit;

    private Plausibility(ParticipationForm form, Answers answers, Circumstances measure) {
        this.form = form;
        this.answers = form.withoutHidden(answers);
        this.measure = measure;
        entry = this.answers.day(ENTRY, "entry_date");
        exit = this.answers.day(EXIT, "exit_date");
    }

    /** What does not fit, seen from the tab being saved. */
    public static List<Finding> check(Phase tab, ParticipationForm form, Answers answers, Circumstances measure) {
        return new Plausibility(form, answers, measure).seenFrom(tab).toList();
    }

    /** What does not fit on any tab, each contradiction once, at the field that is bound by the rule. */
    public static List<Finding> all(ParticipationForm form, Answers answers, Circumstances measure) {
        var check = new Plausibility(form, answers, measure);
        return Stream.of(check.master(), check.entry(), check.exit())
                .flatMap(findings -> findings)
                .toList();
    }

    private Stream<Finding> seenFrom(Phase tab) {
        return switch (tab) {
            case MASTER -> master();
            case ENTRY -> Stream.concat(entry(), entryAgainstOtherTabs());
            case EXIT -> exit();
        };
    }

    private Stream<Finding> master() {
        return some(age("birth_date", MASTER), residence(), privacyNotice());
    }

    private Stream<Finding> entry() {
        return some(entryOutsidePeriod(), plannedEndBeforeEntry());
    }

    private Stream<Finding> exit() {
        return some(
                exitWithoutEntry(),
                exitBeforeEntry(),
                exitInFuture(),
                exitAfterEnd(),
                exitEarly(),
                completedEarly("completed_fully", EXIT),
                goalAgainstDestination());
    }

    private Stream<Finding> entryAgainstOtherTabs() {
        return some(
                age("entry_date", ENTRY),
                entryAfterExit(),
                exitBegunWithoutEntry(),
                entryLongBeforePrivacyNotice(),
                completedEarly("planned_end", ENTRY));
    }

    private Optional<Finding> age(String question, Phase phase) {
        return answers.day(MASTER, "birth_date")
                .flatMap(birth -> entry.map(day -> Period.between(birth, day).getYears()))
                .filter(age -> age < YOUNGEST || age > OLDEST)
                .map(age -> Finding.warning(phase, question, "age", String.valueOf(age)));
    }

    private Optional<Finding> residence() {
        return when(
                answers.is(MASTER, "main_residence_hessen", Answers.NO),
                Finding.warning(MASTER, "main_residence_hessen", "residence"));
    }

    private Optional<Finding> privacyNotice() {
        return entry.filter(day -> privacyNoticeLate(day).isPresent())
                .map(day -> Finding.error(MASTER, "privacy_notice_date", "privacy_notice_late", text(day)));
    }

    private Optional<Finding> entryLongBeforePrivacyNotice() {
        return entry.flatMap(this::privacyNoticeLate)
                .map(late -> Finding.warning(ENTRY, "entry_date", "entry_long_before_privacy_notice", text(late)));
    }

    private Optional<LocalDate> privacyNoticeLate(LocalDate entered) {
        return answers.day(MASTER, "privacy_notice_date")
                .filter(day -> day.isAfter(entered.plusDays(DAYS_FOR_PRIVACY_NOTICE)));
    }

    private Optional<Finding> entryOutsidePeriod() {
        return entry.filter(day -> day.isBefore(measure.from()) || day.isAfter(measure.to()))
                .map(day -> Finding.error(
                        ENTRY, "entry_date", "entry_outside_period", text(measure.from()), text(measure.to())));
    }

    private Optional<Finding> plannedEndBeforeEntry() {
        return answers.day(ENTRY, "planned_end")
                .filter(end -> entry.filter(end::isBefore).isPresent())
                .map(end -> Finding.warning(ENTRY, "planned_end", "planned_end_before_entry"));
    }

    private Optional<Finding> entryAfterExit() {
        return exit.filter(day -> entry.filter(day::isBefore).isPresent())
                .map(day -> Finding.warning(ENTRY, "entry_date", "entry_after_exit", text(day)));
    }

    private Optional<Finding> exitBegunWithoutEntry() {
        return when(entry.isEmpty() && exitBegun(), Finding.warning(ENTRY, "entry_date", "exit_begun_without_entry"));
    }

    private Optional<Finding> exitWithoutEntry() {
        return when(entry.isEmpty() && exitBegun(), Finding.error(EXIT, "exit_date", "exit_without_entry"));
    }

    private boolean exitBegun() {
        return Completeness.of(form, answers, false).tab(EXIT).begun();
    }

    private Optional<Finding> exitBeforeEntry() {
        return entry.filter(day -> exit.filter(day::isAfter).isPresent())
                .map(day -> Finding.error(EXIT, "exit_date", "exit_before_entry", text(day)));
    }

    private Optional<Finding> exitInFuture() {
        return exit.filter(measure.today()::isBefore).map(day -> Finding.error(EXIT, "exit_date", "exit_in_future"));
    }

    private Optional<Finding> exitAfterEnd() {
        return exit.filter(measure.to()::isBefore)
                .map(day -> Finding.warning(EXIT, "exit_date", "exit_after_end", text(measure.to())));
    }

    private Optional<Finding> exitEarly() {
        return exit.filter(measure.to()::isAfter)
                .map(day -> RuleTexts.days(ChronoUnit.DAYS.between(day, measure.to())))
                .map(days -> Finding.warning(EXIT, "exit_date", "exit_early", days));
    }

    private Optional<Finding> completedEarly(String question, Phase phase) {
        var planned = answers.day(ENTRY, "planned_end").orElse(measure.to());
        return exit.filter(day -> answers.is(EXIT, "completed_fully", Answers.YES))
                .map(day -> ChronoUnit.DAYS.between(day, planned))
                .filter(days -> days > DAYS_EARLY_YET_COMPLETE)
                .map(days -> Finding.warning(phase, question, "completed_early", RuleTexts.days(days)));
    }

    private Optional<Finding> goalAgainstDestination() {
        var proofs = form.module().goal(measure.mainGoal()).map(Goal::reachedBy).orElseGet(Set::of);
        var destination = answers.get(EXIT, "destination");
        if (proofs.isEmpty() || destination.isEmpty()) {
            return Optional.empty();
        }
        var proved = proofs.contains(destination.get());
        var contradicted = answers.is(EXIT, "main_goal_reached", proved ? Answers.NO : Answers.YES);
        var where = form.words().answer(Answers.name(EXIT, "destination"), destination.get());
        var text = proved ? "goal_proved_by_destination" : "goal_not_proved_by_destination";
        return when(contradicted, Finding.warning(EXIT, "main_goal_reached", text, where));
    }

    private static Optional<Finding> when(boolean so, Finding finding) {
        return so ? Optional.of(finding) : Optional.empty();
    }

    @SafeVarargs
    private static Stream<Finding> some(Optional<Finding>... findings) {
        return Stream.of(findings).flatMap(Optional::stream);
    }

    private static String text(LocalDate day) {
        return AnswerText.day(day);
    }
}
