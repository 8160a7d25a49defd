package de.aqb.portal.measure;

import static de.aqb.portal.measure.FormJson.array;
import static de.aqb.portal.measure.FormJson.list;
import static de.aqb.portal.measure.FormJson.sorted;
import static de.aqb.portal.measure.FormJson.strings;

import de.aqb.spi.Condition;
import de.aqb.spi.Kind;
import de.aqb.spi.Option;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import java.util.Set;

/** The closed sets of the contract as JSON: each kind and each condition under a name of its own. */
final class FormJsonParts {

    private FormJsonParts() {}

    static JsonObjectBuilder write(Kind kind) {
        var json = Json.createObjectBuilder().add("id", kind.id());
        if (kind instanceof Kind.Choice choice) {
            json.add("options", array(choice.options(), FormJsonParts::write));
        } else if (kind instanceof Kind.Search search) {
            json.add(
                    "entries",
                    array(
                            search.entries(),
                            entry -> Json.createObjectBuilder()
                                    .add("key", entry.key())
                                    .add("label", entry.label())));
        } else if (kind instanceof Kind.Day day) {
            json.add("past", day.past());
        } else if (kind instanceof Kind.Amount amount) {
            json.add("min", amount.min()).add("max", amount.max()).add("decimals", amount.decimals());
        } else if (kind instanceof Kind.Text text) {
            json.add("minLength", text.minLength())
                    .add("maxLength", text.maxLength())
                    .add("writing", text.writing().name());
        }
        return json;
    }

    static Kind readKind(JsonObject json) {
        var id = json.getString("id");
        return switch (id) {
            case "yesNo" -> new Kind.YesNo();
            case "goal" -> new Kind.OneGoal();
            case "choice" -> new Kind.Choice(list(json, "options", FormJsonParts::readOption));
            case "search" ->
                new Kind.Search(list(
                        json,
                        "entries",
                        entry -> new Kind.Search.Entry(entry.getString("key"), entry.getString("label"))));
            case "day" -> new Kind.Day(json.getBoolean("past"));
            case "amount" -> new Kind.Amount(longOf(json, "min"), longOf(json, "max"), json.getInt("decimals"));
            case "text" ->
                new Kind.Text(
                        json.getInt("minLength"),
                        json.getInt("maxLength"),
                        Kind.Text.Writing.valueOf(json.getString("writing")));
            default -> throw new IllegalArgumentException("No kind of question is called " + id);
        };
    }

    private static long longOf(JsonObject json, String name) {
        return json.getJsonNumber(name).longValueExact();
    }

    private static JsonObjectBuilder write(Option option) {
        var json = Json.createObjectBuilder().add("key", option.key()).add("sensitive", option.sensitive());
        option.group().ifPresent(group -> json.add("group", group));
        if (option.retired()) {
            json.add("retired", true);
        }
        return json;
    }

    private static Option readOption(JsonObject json) {
        return new Option(
                json.getString("key"),
                json.getBoolean("sensitive"),
                Optional.ofNullable(json.getString("group", null)),
                json.getBoolean("retired", false));
    }

    static JsonObjectBuilder write(Condition condition) {
        var json = Json.createObjectBuilder();
        if (condition instanceof Condition.GoalIs goal) {
            return json.add("goalIs", strings(sorted(goal.goals())));
        }
        if (condition instanceof Condition.AnswerIs answer) {
            return json.add("question", answer.question()).add("answerIs", strings(sorted(answer.values())));
        }
        if (condition instanceof Condition.AllOf all) {
            return json.add("allOf", array(all.conditions(), FormJsonParts::write));
        }
        return json;
    }

    static Condition readCondition(JsonObject json) {
        if (json.containsKey("goalIs")) {
            return new Condition.GoalIs(Set.copyOf(strings(json, "goalIs")));
        }
        if (json.containsKey("answerIs")) {
            return new Condition.AnswerIs(json.getString("question"), Set.copyOf(strings(json, "answerIs")));
        }
        if (json.containsKey("allOf")) {
            return new Condition.AllOf(list(json, "allOf", FormJsonParts::readCondition));
        }
        return Condition.always();
    }
}
