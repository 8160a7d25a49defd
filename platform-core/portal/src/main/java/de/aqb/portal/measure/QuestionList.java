package de.aqb.portal.measure;

import de.aqb.spi.Answers;
import de.aqb.spi.Kind;
import de.aqb.spi.Phase;
import de.aqb.spi.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The questions of a form as a table of text (<i>Datenkatalog</i>): one line for each question and phase it is asked in. */
public final class QuestionList {

    /** What stands in the columns. */
    public static final List<String> COLUMNS = List.of(
            "form",
            "version",
            "name",
            "section",
            "label",
            "kind",
            "values",
            "need",
            "sensitive",
            "condition",
            "replaces",
            "retired_in");

    private QuestionList() {}

    /** The lines in the order of the form, without a heading. */
    public static List<List<String>> of(Form form) {
        var lines = new ArrayList<List<String>>();
        for (var phase : Phase.values()) {
            form.sections(phase)
                    .forEach(section -> section.questions()
                            .forEach(question -> lines.add(line(form, phase, section.key(), question))));
        }
        return List.copyOf(lines);
    }

    private static List<String> line(Form form, Phase phase, String section, Question question) {
        return List.of(
                form.type(),
                String.valueOf(form.version()),
                Answers.name(phase, question.key()),
                section,
                form.text("question." + question.key()).orElse(""),
                question.kind().id(),
                String.join(" | ", values(form, question)),
                question.need().name().toLowerCase(Locale.ROOT),
                question.sensitive() ? "yes" : "",
                String.join(" ", question.condition().questions()),
                question.replaces().orElse(""),
                question.retiredIn().isPresent()
                        ? String.valueOf(question.retiredIn().getAsInt())
                        : "");
    }

    private static List<String> values(Form form, Question question) {
        if (question.kind() instanceof Kind.Search search) {
            return search.entries().stream()
                    .map(entry -> entry.key() + " = " + entry.label())
                    .toList();
        }
        return question.kind().keys().stream()
                .map(key -> form.text("question." + question.key() + "." + key)
                        .map(label -> key + " = " + label)
                        .orElse(key))
                .toList();
    }
}
