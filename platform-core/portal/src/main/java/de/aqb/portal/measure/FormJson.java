package de.aqb.portal.measure;

import de.aqb.spi.Goal;
import de.aqb.spi.Need;
import de.aqb.spi.Phase;
import de.aqb.spi.Place;
import de.aqb.spi.Question;
import de.aqb.spi.Section;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A form as JSON, the way it is stored. Equal forms give equal text, so a checksum of it tells whether two are the same;
 * what is written is read back as it was.
 */
public final class FormJson {

    private FormJson() {}

    /** The form as JSON, always in the same order. */
    public static String write(Form form) {
        return Json.createObjectBuilder()
                .add("type", form.type())
                .add("version", form.version())
                .add("title", form.title())
                .add("goals", array(form.goals(), FormJson::goal))
                .add("sections", array(form.sections(), FormJson::section))
                .add("texts", texts(form.texts()))
                .build()
                .toString();
    }

    /** The form that was written. */
    public static Form read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            var form = reader.readObject();
            return new Form(
                    form.getString("type"),
                    form.getInt("version"),
                    form.getString("title"),
                    list(form, "goals", FormJson::goal),
                    list(form, "sections", FormJson::section),
                    texts(form.getJsonObject("texts")));
        }
    }

    /** The checksum by which two forms are told apart: SHA-256, in hexadecimal. */
    public static String checksum(Form form) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(write(form).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JsonObjectBuilder goal(Goal goal) {
        return Json.createObjectBuilder().add("key", goal.key()).add("reachedBy", strings(sorted(goal.reachedBy())));
    }

    private static Goal goal(JsonObject goal) {
        return new Goal(goal.getString("key"), Set.copyOf(strings(goal, "reachedBy")));
    }

    private static JsonObjectBuilder section(Section section) {
        var json = Json.createObjectBuilder()
                .add("key", section.key())
                .add("layout", section.layout().name())
                .add(
                        "phases",
                        strings(section.phases().stream()
                                .sorted()
                                .map(Phase::key)
                                .toList()))
                .add("condition", FormJsonParts.write(section.condition()));
        section.fragment().ifPresent(fragment -> json.add("fragment", fragment));
        return json.add("questions", array(section.questions(), FormJson::question))
                .add("texts", texts(section.texts()));
    }

    private static Section section(JsonObject json) {
        return new Section(
                json.getString("key"),
                list(json, "questions", FormJson::question),
                strings(json, "phases").stream()
                        .map(key -> Phase.of(key).orElseThrow())
                        .collect(Collectors.toSet()),
                FormJsonParts.readCondition(json.getJsonObject("condition")),
                Section.Layout.valueOf(json.getString("layout")),
                Optional.ofNullable(json.getString("fragment", null)),
                texts(json.getJsonObject("texts")));
    }

    private static JsonObjectBuilder question(Question question) {
        var json = Json.createObjectBuilder()
                .add("key", question.key())
                .add("kind", FormJsonParts.write(question.kind()))
                .add("need", question.need().name())
                .add("sensitive", question.sensitive())
                .add("given", question.given())
                .add("condition", FormJsonParts.write(question.condition()));
        question.replaces().ifPresent(old -> json.add("replaces", old));
        question.retiredIn().ifPresent(version -> json.add("retiredIn", version));
        return json.add("columns", question.place().columns())
                .add("segmented", question.place().segmented());
    }

    private static Question question(JsonObject json) {
        return new Question(
                json.getString("key"),
                FormJsonParts.readKind(json.getJsonObject("kind")),
                Need.valueOf(json.getString("need")),
                json.getBoolean("sensitive"),
                json.getBoolean("given"),
                FormJsonParts.readCondition(json.getJsonObject("condition")),
                Optional.ofNullable(json.getString("replaces", null)),
                json.containsKey("retiredIn") ? OptionalInt.of(json.getInt("retiredIn")) : OptionalInt.empty(),
                new Place(json.getInt("columns"), json.getBoolean("segmented")));
    }

    private static JsonObjectBuilder texts(Map<String, String> texts) {
        var json = Json.createObjectBuilder();
        new TreeMap<>(texts).forEach(json::add);
        return json;
    }

    private static Map<String, String> texts(JsonObject json) {
        var texts = new LinkedHashMap<String, String>();
        json.keySet().forEach(key -> texts.put(key, json.getString(key)));
        return texts;
    }

    static List<String> sorted(Collection<String> set) {
        return set.stream().sorted().toList();
    }

    static JsonArrayBuilder strings(List<String> list) {
        var json = Json.createArrayBuilder();
        list.forEach(json::add);
        return json;
    }

    static List<String> strings(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    static <T> JsonArrayBuilder array(List<T> list, Function<T, JsonObjectBuilder> each) {
        var json = Json.createArrayBuilder();
        list.forEach(element -> json.add(each.apply(element)));
        return json;
    }

    static <T> List<T> list(JsonObject json, String name, Function<JsonObject, T> each) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                .map(each)
                .toList();
    }
}
