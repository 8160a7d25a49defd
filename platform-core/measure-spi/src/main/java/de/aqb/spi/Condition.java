package de.aqb.spi;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When a question or a section is asked. It is data, so the server that saves and the page that shows and hides evaluate
 * the same thing.
 */
public sealed interface Condition {

    /** Whether it holds for these answers, seen from a question of that phase. */
    boolean holds(Answers answers, Phase phase);

    /** The keys of the questions it looks at, in the phase it is evaluated for. */
    default Set<String> questions() {
        return Set.of();
    }

    /** Holds whatever the answers. */
    record Always() implements Condition {
        @Override
        public boolean holds(Answers answers, Phase phase) {
            return true;
        }
    }

    /** Holds while the participant's goal (<i>TN-Ziel</i>) is one of these. */
    record GoalIs(Set<String> goals) implements Condition {
        public GoalIs {
            goals = Set.copyOf(goals);
        }

        @Override
        public boolean holds(Answers answers, Phase phase) {
            return answers.get(Goal.CHOSEN).filter(goals::contains).isPresent();
        }
    }

    /** Holds while a question of the same phase is answered by one of these values. */
    record AnswerIs(String question, Set<String> values) implements Condition {
        public AnswerIs {
            values = Set.copyOf(values);
        }

        @Override
        public boolean holds(Answers answers, Phase phase) {
            return answers.get(phase, question).filter(values::contains).isPresent();
        }

        @Override
        public Set<String> questions() {
            return Set.of(question);
        }
    }

    /** Holds while each of these does. */
    record AllOf(List<Condition> conditions) implements Condition {
        public AllOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Answers answers, Phase phase) {
            return conditions.stream().allMatch(condition -> condition.holds(answers, phase));
        }

        @Override
        public Set<String> questions() {
            return conditions.stream()
                    .flatMap(condition -> condition.questions().stream())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** No condition at all. */
    static Condition always() {
        return new Always();
    }

    /** Asked if the participant's goal is one of these. */
    static Condition goalIs(String... goals) {
        return new GoalIs(Set.of(goals));
    }

    /** Asked if that question of the same phase has one of these answers. */
    static Condition answerIs(String question, String... values) {
        return new AnswerIs(question, Set.of(values));
    }

    /** Asked if every one of these conditions holds. */
    static Condition allOf(Condition... conditions) {
        return new AllOf(List.of(conditions));
    }
}
