package de.aqb.portal.web.participation;

import de.aqb.spi.Answers;
import de.aqb.spi.Condition;
import de.aqb.spi.Goal;
import de.aqb.spi.Phase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.Set;

/**
 * A condition as the page's script reads it: {@code {"is": name, "in": [values]}}, {@code {"all": [conditions]}} or a
 * plain true or false. What depends on an answer that is not on the page is decided here, so that no other answer has to
 * be in the page for it.
 */
public final class WhenJson {

    private WhenJson() {}

    /**
     * The condition for a page that asks the answers of these names, empty if there is none.
     *
     * @param answers all answers as they are now, those of the other tabs too
     */
    public static String of(Condition condition, Phase phase, Answers answers, Set<String> onPage) {
        return condition instanceof Condition.Always
                ? ""
                : json(condition, phase, answers, onPage).toString();
    }

    private static JsonValue json(Condition condition, Phase phase, Answers answers, Set<String> onPage) {
        if (condition instanceof Condition.AllOf all) {
            var parts = Json.createArrayBuilder();
            all.conditions().forEach(part -> parts.add(json(part, phase, answers, onPage)));
            return Json.createObjectBuilder().add("all", parts).build();
        }
        if (condition instanceof Condition.GoalIs goal && onPage.contains(Goal.CHOSEN)) {
            return oneOf(Goal.CHOSEN, goal.goals());
        }
        if (condition instanceof Condition.AnswerIs answer && onPage.contains(Answers.name(phase, answer.question()))) {
            return oneOf(Answers.name(phase, answer.question()), answer.values());
        }
        return condition.holds(answers, phase) ? JsonValue.TRUE : JsonValue.FALSE;
    }

    private static JsonObject oneOf(String name, Collection<String> values) {
        var list = Json.createArrayBuilder();
        values.stream().sorted().forEach(list::add);
        return Json.createObjectBuilder().add("is", name).add("in", list).build();
    }
}
