package de.aqb.portal.participation;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Writes and reads the raw text of a draft as JSON, byte for byte. */
final class DraftFields {

    private DraftFields() {}

    static String write(Map<String, String> fields) {
        var json = Json.createObjectBuilder();
        new TreeMap<>(fields).forEach(json::add);
        return json.build().toString();
    }

    static Map<String, String> read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return read(reader.readObject());
        }
    }

    private static Map<String, String> read(JsonObject json) {
        var fields = new LinkedHashMap<String, String>();
        json.forEach((name, value) -> fields.put(name, ((JsonString) value).getString()));
        return fields;
    }

    static Map<String, String> merged(Map<String, String> older, Map<String, String> newer) {
        var fields = new LinkedHashMap<>(older);
        fields.putAll(newer);
        return fields;
    }
}
