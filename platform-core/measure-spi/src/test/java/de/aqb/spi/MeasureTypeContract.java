package de.aqb.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.aqb.spi.Fault.What;
import de.aqb.spi.deploy.MeasureModule;
import jakarta.servlet.annotation.WebListener;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the portal expects of every measure type. A module's test implements it and adds what is its own. */
public interface MeasureTypeContract {

    /** The type under test. */
    MeasureType type();

    @Test
    default void isFoundByThePortal() {
        assertThat(type().getClass()).hasAnnotation(WebListener.class);
        assertThat(type()).isInstanceOf(MeasureModule.class);
    }

    @Test
    default void keepsToTheContract() {
        assertThat(Contract.faults(type())).isEmpty();
    }

    @Test
    default void hasATextForEveryKey() {
        assertThat(Contract.faults(type())).extracting(Fault::what).doesNotContain(What.MISSING_TEXT);
    }

    @Test
    default void hasNoTextThatNobodyAsksFor() {
        var known = knownTexts();
        assertThat(type().texts().keySet())
                .allMatch(key -> key.startsWith("finding.") || known.contains(key), "belongs to a key of the form");
    }

    @Test
    default void describesTheSameFormEachTime() {
        assertThat(type().sections()).isEqualTo(type().sections());
        assertThat(type().goals()).isEqualTo(type().goals());
    }

    @Test
    default void neverChangesAPublishedKey() {
        var type = type();
        assertThat(DataDictionary.broken(type.key(), type.goals(), type.sections(), Contract.allTexts(type)))
                .isEmpty();
    }

    @Test
    default void takesNoKeyOfThePortalsOwnForm() {
        assertThat(type().sections().stream().flatMap(section -> section.questions().stream()))
                .extracting(Question::key)
                .doesNotContainAnyElementsOf(DataDictionary.questions("core"));
    }

    @Test
    default void checksAFormThatIsStillEmpty() {
        for (var phase : Phase.values()) {
            assertThatCode(() -> type().check(phase, Answers.none())).doesNotThrowAnyException();
        }
    }

    @Test
    default void checksWhateverHasBeenStored() {
        for (var odd : List.of("", "yes", "2018-02-30", "-1", "😀")) {
            var answers = names().reduce(
                            Answers.none(), (all, name) -> all.with(name, odd), (left, right) -> left.withAll(right));
            for (var phase : Phase.values()) {
                assertThatCode(() -> type().check(phase, answers)).doesNotThrowAnyException();
            }
        }
    }

    @Test
    default void namesOnlyItsOwnQuestionsAndTextsInFindings() {
        var keys = type().sections().stream()
                .flatMap(section -> section.questions().stream())
                .map(Question::key)
                .toList();
        for (var phase : Phase.values()) {
            assertThat(type().check(phase, Answers.none())).allSatisfy(finding -> {
                assertThat(keys).contains(finding.question());
                assertThat(type().texts()).containsKey("finding." + finding.text());
            });
        }
    }

    private Stream<String> names() {
        return type().sections().stream()
                .flatMap(section -> section.phases().stream()
                        .flatMap(phase ->
                                section.questions().stream().map(question -> Answers.name(phase, question.key()))));
    }

    private Set<String> knownTexts() {
        var known = new HashSet<>(Set.of("title", "short"));
        type().goals().forEach(goal -> known.add("goal." + goal.key()));
        for (var section : type().sections()) {
            var heading = "section." + section.key();
            known.addAll(List.of(heading, heading + ".intro", heading + ".intro.entry", heading + ".intro.exit"));
            for (var question : section.questions()) {
                var key = question.key();
                known.addAll(List.of("question." + key, "hint." + key, "invalid." + key));
                question.kind().keys().forEach(option -> known.add("question." + key + '.' + option));
                if (question.kind() instanceof Kind.Choice choice) {
                    choice.options()
                            .forEach(option ->
                                    option.group().ifPresent(group -> known.add("group." + key + '.' + group)));
                }
            }
        }
        return known;
    }
}
