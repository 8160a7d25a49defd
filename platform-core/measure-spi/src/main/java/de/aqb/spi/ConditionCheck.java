package de.aqb.spi;

import de.aqb.spi.Fault.What;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the conditions of a form lead somewhere, and in no circle. */
final class ConditionCheck {

    private final Set<String> goals = new HashSet<>();
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, Section> sectionOf = new HashMap<>();
    private final List<Section> sections;
    private final boolean knowsGoals;

    ConditionCheck(List<Goal> goals, List<Section> sections, boolean knowsGoals) {
        this.sections = sections;
        this.knowsGoals = knowsGoals;
        goals.forEach(goal -> this.goals.add(goal.key()));
        for (var section : sections) {
            for (var question : section.questions()) {
                questions.put(question.key(), question);
                sectionOf.put(question.key(), section);
            }
        }
    }

    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        for (var section : sections) {
            if (!isMet(section.condition(), section)) {
                faults.add(new Fault(What.DANGLING_CONDITION, section.key()));
            }
            for (var question : section.questions()) {
                if (!isMet(question.condition(), section)) {
                    faults.add(new Fault(What.DANGLING_CONDITION, question.key()));
                } else if (waitsForItself(question.key())) {
                    faults.add(new Fault(What.CIRCULAR_CONDITION, question.key()));
                }
            }
        }
        return faults;
    }

    private boolean isMet(Condition condition, Section asked) {
        if (condition instanceof Condition.GoalIs goal) {
            return !goal.goals().isEmpty() && (!knowsGoals || goals.containsAll(goal.goals()));
        }
        if (condition instanceof Condition.AnswerIs answer) {
            return isMet(answer, asked);
        }
        return !(condition instanceof Condition.AllOf all)
                || all.conditions().stream().allMatch(part -> isMet(part, asked));
    }

    private boolean isMet(Condition.AnswerIs answer, Section asked) {
        var question = questions.get(answer.question());
        var section = sectionOf.get(answer.question());
        if (question == null || section == null || answer.values().isEmpty()) {
            return false;
        }
        var possible = new HashSet<>(question.kind().keys());
        if (question.need().notStated()) {
            possible.add(Answers.NOT_STATED);
        }
        return possible.containsAll(answer.values()) && section.phases().containsAll(asked.phases());
    }

    private boolean waitsForItself(String start) {
        var seen = new HashSet<String>();
        var open = new ArrayList<>(waitsFor(start));
        while (!open.isEmpty()) {
            var next = open.remove(open.size() - 1);
            if (next.equals(start)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(waitsFor(next));
            }
        }
        return false;
    }

    private Set<String> waitsFor(String key) {
        var question = questions.get(key);
        var section = sectionOf.get(key);
        if (question == null || section == null) {
            return Set.of();
        }
        var all = new HashSet<>(question.condition().questions());
        all.addAll(section.condition().questions());
        return all;
    }
}
