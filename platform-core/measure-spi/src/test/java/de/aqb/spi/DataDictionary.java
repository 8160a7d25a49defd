package de.aqb.spi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The list of all published keys, {@code docs/data-dictionary.csv}. Tests write it: what is new is added, what has been
 * published must stay as it is. To change a line on purpose, change the file by hand, and say why in the commit.
 */
public final class DataDictionary {

    private static final String HEAD = "form;name;option;kind;sensitive;label";

    private DataDictionary() {}

    /** What became of published keys of that form that should have stayed; adds what is new to the file. */
    public static List<String> broken(
            String form, List<Goal> goals, List<Section> sections, Map<String, String> texts) {
        var file = root().resolve("docs/data-dictionary.csv");
        var published = read(file);
        var now = lines(form, goals, sections, texts);
        var broken = new ArrayList<String>();
        published.forEach((key, line) -> {
            if (key.startsWith(form + ';') && !line.equals(now.get(key))) {
                broken.add("published: " + line + "\nnow:       " + now.getOrDefault(key, "(gone)"));
            }
        });
        if (broken.isEmpty() && !published.keySet().containsAll(now.keySet())) {
            write(file, form, published, now);
            if (System.getenv("CI") != null) {
                broken.add("docs/data-dictionary.csv lacks new keys of " + form + ": run the tests and commit it");
            }
        }
        return broken;
    }

    /** The keys of the questions that form has published, in whatever phase. */
    public static Set<String> questions(String form) {
        return read(root().resolve("docs/data-dictionary.csv")).keySet().stream()
                .filter(key -> key.startsWith(form + ';'))
                .map(key -> key.split(";")[1])
                .map(name -> name.substring(name.indexOf('.') + 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> lines(
            String form, List<Goal> goals, List<Section> sections, Map<String, String> texts) {
        var lines = new LinkedHashMap<String, String>();
        for (var goal : goals) {
            put(lines, form, Goal.CHOSEN, goal.key(), "goal", false, texts.getOrDefault("goal." + goal.key(), ""));
        }
        for (var phase : Phase.values()) {
            for (var section :
                    sections.stream().filter(asked -> asked.isAskedAt(phase)).toList()) {
                section.questions().forEach(question -> question(lines, form, phase, question, texts));
            }
        }
        return lines;
    }

    private static void question(
            Map<String, String> lines, String form, Phase phase, Question question, Map<String, String> texts) {
        var name = Answers.name(phase, question.key());
        var text = "question." + question.key();
        var kind = question.kind();
        put(lines, form, name, "", kind.id(), question.sensitive(), texts.getOrDefault(text, ""));
        if (kind instanceof Kind.Choice choice) {
            for (var option : choice.options()) {
                var label = texts.getOrDefault(text + '.' + option.key(), "");
                put(lines, form, name, option.key(), "option", question.sensitive(option.key()), label);
            }
        }
    }

    private static void put(
            Map<String, String> lines,
            String form,
            String name,
            String option,
            String kind,
            boolean sensitive,
            String label) {
        var key = String.join(";", form, name, option);
        lines.put(key, String.join(";", key, kind, sensitive ? "sensitive" : "", quoted(label)));
    }

    private static String quoted(String label) {
        return label.matches("[^;\"\\n]*") ? label : '"' + label.replace("\"", "\"\"") + '"';
    }

    private static Map<String, String> read(Path file) {
        var lines = new LinkedHashMap<String, String>();
        try {
            var written = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
            written.stream().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
                var cells = line.split(";", 4);
                lines.put(String.join(";", cells[0], cells[1], cells[2]), line);
            });
            return lines;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Other forms keep their place; this one is written in the order of its questions. */
    private static void write(Path file, String form, Map<String, String> published, Map<String, String> now) {
        var lines = new ArrayList<String>(List.of(HEAD));
        var done = false;
        for (var old : published.entrySet()) {
            if (!old.getKey().startsWith(form + ';')) {
                lines.add(old.getValue());
            } else if (!done) {
                lines.addAll(now.values());
                done = true;
            }
        }
        if (!done) {
            lines.addAll(now.values());
        }
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException(
                    "Not inside the project: no mvnw above " + Path.of("").toAbsolutePath());
        }
        return folder;
    }
}
