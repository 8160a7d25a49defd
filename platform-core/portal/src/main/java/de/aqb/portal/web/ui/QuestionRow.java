package de.aqb.portal.web.ui;

import static de.aqb.portal.web.ui.Texts.text;

import java.io.IOException;

/** The markup of a numbered question answered Ja or Nein, with the entry answer at its right where it is compared. */
final class QuestionRow {

    private QuestionRow() {}

    static void begin(Markup markup, QuestionView question) throws IOException {
        var look = question.compared() ? "q q--then" : "q";
        var state = question.state().missing() ? " field--missing" : "";
        markup.open(
                "div",
                "class",
                look + state,
                "data-q",
                "data-q",
                "data-when",
                question.when(),
                "data-field",
                question.name(),
                "hidden",
                question.visible() ? "" : "hidden");
        var number = String.valueOf(question.number());
        markup.element("span", number, "class", "q__no", "aria-hidden", "true");
        markup.open("span", "class", "q__text").unseen(text("ui.question.number", number));
        markup.element("span", question.label(), "id", question.id() + "-l");
        if (question.sensitive()) {
            markup.text(" ").open("span", "class", "q__tag").icon("shield");
            markup.text(text("ui.field.sensitive")).close("span");
        }
        if (!question.hint().isEmpty()) {
            markup.element("span", question.hint(), "class", "sub-cell", "id", question.id() + "-h");
        }
        if (question.state().missing()) {
            markup.text(" ").open("span", "class", "q__tag field__mark--missing", "id", question.id() + "-m");
            markup.icon("circle").text(text("ui.field.missing")).close("span");
        } else if (question.sensitive()) {
            markup.element("span", "", "id", question.id() + "-m", "class", "sr");
        }
        if (question.state().speaks()) {
            markup.open("span", "id", question.id() + "-e");
            FieldRenderer.sentences(markup, question.state().errors(), "bad", text("ui.field.error"));
            FieldRenderer.sentences(markup, question.state().warnings(), "warn", text("ui.field.warning"));
            markup.close("span");
        }
        FieldRenderer.log(markup, question);
        markup.close("span");
    }

    static void end(Markup markup, QuestionView question) throws IOException {
        if (question.compared()) {
            markup.open("span", "class", "q__then", "aria-live", "polite", "data-then", question.name());
            var entry = question.comparison();
            if (entry != null) {
                markup.open("span", "class", "q__was").text(text("ui.question.was") + " ");
                markup.element("b", entry.was()).close("span");
                markup.open("span", "class", "shift shift--" + entry.change());
                markup.icon(icon(entry.change())).text(entry.text()).close("span");
            }
            markup.close("span");
        }
        markup.close("div");
    }

    private static String icon(String change) {
        return switch (change) {
            case "better" -> "better";
            case "worse" -> "worse";
            case "kept" -> "same";
            default -> "circle";
        };
    }
}
