package de.aqb.portal.measure;

import de.aqb.portal.measure.FormDifference.Weight;
import de.aqb.spi.Answers;
import de.aqb.spi.Goal;
import de.aqb.spi.Question;
import de.aqb.spi.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Lays two versions of a form side by side. */
final class FormComparison {

    private record Asked(Section section, Question question) {}

    private final Form before;
    private final Form after;
    private final List<FormDifference> found = new ArrayList<>();

    FormComparison(Form before, Form after) {
        this.before = before;
        this.after = after;
    }

    List<FormDifference> differences() {
        var old = asked(before);
        var fresh = asked(after);
        old.forEach((name, was) -> {
            var is = fresh.get(name);
            if (is == null) {
                note(Weight.FORBIDDEN, name, "question_removed");
            } else {
                compare(name, was, is);
            }
        });
        fresh.forEach((name, is) -> {
            if (!old.containsKey(name)) {
                added(name, is.question());
            }
        });
        goals();
        texts();
        found.sort(Comparator.comparing(FormDifference::weight).reversed());
        return List.copyOf(found);
    }

    private static Map<String, Asked> asked(Form form) {
        var asked = new LinkedHashMap<String, Asked>();
        for (var section : form.sections()) {
            for (var phase : section.phases().stream().sorted().toList()) {
                section.questions()
                        .forEach(question ->
                                asked.put(Answers.name(phase, question.key()), new Asked(section, question)));
            }
        }
        return asked;
    }

    private void added(String name, Question question) {
        var replaced = question.replaces();
        if (replaced.isPresent()) {
            var known = before.question(replaced.get()).isPresent();
            note(
                    known ? Weight.TO_CONFIRM : Weight.FORBIDDEN,
                    name,
                    known ? "question_replaces" : "question_replaces_unknown",
                    replaced.get(),
                    "");
        } else if (question.need().counted()) {
            note(Weight.TO_CONFIRM, name, "question_added_required");
        } else {
            note(Weight.HARMLESS, name, "question_added");
        }
    }

    private void compare(String name, Asked was, Asked is) {
        var old = was.question();
        var now = is.question();
        KindComparison.differences(name, old.kind(), now.kind()).forEach(found::add);
        retirement(name, old, now);
        if (old.need().counted() != now.need().counted()) {
            var more = now.need().counted();
            note(more ? Weight.TO_CONFIRM : Weight.HARMLESS, name, more ? "need_more" : "need_less");
        }
        if (old.sensitive() != now.sensitive()) {
            var more = now.sensitive();
            note(more ? Weight.HARMLESS : Weight.TO_CONFIRM, name, more ? "sensitive_more" : "sensitive_less");
        }
        if (!old.condition().equals(now.condition())
                || !was.section().condition().equals(is.section().condition())) {
            note(Weight.TO_CONFIRM, name, "condition");
        }
        if (!old.place().equals(now.place())
                || !was.section().key().equals(is.section().key())) {
            note(Weight.HARMLESS, name, "layout");
        }
    }

    private void retirement(String name, Question old, Question now) {
        var asked = old.askedIn(before.version());
        if (asked != now.askedIn(after.version())) {
            note(Weight.TO_CONFIRM, name, asked ? "question_retired" : "question_asked_again");
        }
    }

    private void goals() {
        for (var goal : before.goals()) {
            var now = after.goal(goal.key());
            if (now.isEmpty()) {
                note(Weight.FORBIDDEN, goal.key(), "goal_removed");
            } else if (!now.get().reachedBy().equals(goal.reachedBy())) {
                note(Weight.TO_CONFIRM, goal.key(), "goal_measured");
            }
        }
        after.goals().stream()
                .map(Goal::key)
                .filter(key -> before.goal(key).isEmpty())
                .forEach(key -> note(Weight.HARMLESS, key, "goal_added"));
    }

    /** A question, an answer or a goal that reads differently may mean something else; a hint may not. */
    private void texts() {
        var keys = new TreeSet<>(before.texts().keySet());
        keys.retainAll(after.texts().keySet());
        for (var key : keys) {
            var was = before.texts().getOrDefault(key, "");
            var is = after.texts().getOrDefault(key, "");
            if (!was.equals(is)) {
                var names = key.startsWith("question.") || key.startsWith("goal.");
                note(names ? Weight.TO_CONFIRM : Weight.HARMLESS, key, names ? "label" : "text", was, is);
            }
        }
    }

    private void note(Weight weight, String name, String text) {
        note(weight, name, text, "", "");
    }

    private void note(Weight weight, String name, String text, String was, String is) {
        found.add(new FormDifference(weight, name, text, was, is));
    }
}
