package de.aqb.portal.web.ui;

import static de.aqb.portal.web.ui.Texts.text;

import jakarta.faces.context.FacesContext;
import jakarta.faces.render.Renderer;
import java.io.IOException;
import java.util.List;

/** Writes a {@link Field} around its input: as a field on the grid or as a row of a questionnaire. */
public class FieldRenderer extends Renderer<Field> {

    /** The name under which the renderer is known to Faces. */
    public static final String TYPE = "de.aqb.portal.FieldRenderer";

    @Override
    public void encodeBegin(FacesContext context, Field field) throws IOException {
        var question = field.question(context);
        var markup = new Markup(context.getResponseWriter(), field);
        if (question.number() > 0) {
            QuestionRow.begin(markup, question);
            return;
        }
        if (question.depth() > 0) {
            markup.open(
                    "div",
                    "class",
                    question.depth() > 1 ? "reveal reveal--2" : "reveal",
                    "data-when",
                    question.when(),
                    "data-field",
                    question.name(),
                    "hidden",
                    question.visible() ? "" : "hidden");
            markup.open("div", "class", look(question));
        } else {
            markup.open(
                    "div",
                    "class",
                    look(question),
                    "data-when",
                    question.when(),
                    "data-field",
                    question.name(),
                    "hidden",
                    question.visible() ? "" : "hidden");
        }
        top(markup, question, field.isGroup(question));
        if (!question.hint().isEmpty()) {
            markup.element("p", question.hint(), "class", "field__hint", "id", question.id() + "-h");
        }
        markup.open("div", "class", "field__body");
        if (!question.input().addition().isEmpty()) {
            markup.open("div", "class", "inline");
        }
    }

    @Override
    public void encodeEnd(FacesContext context, Field field) throws IOException {
        var question = field.question(context);
        var markup = new Markup(context.getResponseWriter(), field);
        if (question.number() > 0) {
            QuestionRow.end(markup, question);
            return;
        }
        if (!question.input().addition().isEmpty()) {
            markup.element("span", question.input().addition(), "class", "field__hint", "id", question.id() + "-a");
            markup.close("div");
        }
        if (question.input().multiline() && question.input().maxLength() > 0) {
            markup.element(
                    "p",
                    "",
                    "class",
                    "count-chars",
                    "data-count",
                    question.id(),
                    "data-max",
                    String.valueOf(question.input().maxLength()));
        }
        markup.close("div");
        messages(markup, question);
        markup.close("div");
        if (question.depth() > 0) {
            markup.close("div");
        }
    }

    static String look(QuestionView question) {
        var look = new StringBuilder("field");
        if (question.span() != 3) {
            look.append(" field--").append(question.span());
        }
        if (!question.state().errors().isEmpty()) {
            look.append(" field--bad");
        } else if (!question.state().warnings().isEmpty()) {
            look.append(" field--warn");
        } else if (question.state().missing()) {
            look.append(" field--missing");
        }
        return look.toString();
    }

    private static void top(Markup markup, QuestionView question, boolean group) throws IOException {
        markup.open("div", "class", "field__top");
        if (group) {
            markup.element("span", question.label(), "class", "field__label", "id", question.id() + "-l");
        } else {
            markup.element("label", question.label(), "class", "field__label", "for", question.inputId());
        }
        mark(markup, question);
        markup.close("div");
    }

    private static void mark(Markup markup, QuestionView question) throws IOException {
        if (question.state().missing()) {
            markup.open("span", "class", "field__mark field__mark--missing", "id", question.id() + "-m");
            markup.icon("circle").text(text("ui.field.missing"));
        } else if (question.mark() != QuestionView.Mark.NONE || question.sensitive()) {
            markup.open("span", "class", "field__mark", "id", question.id() + "-m");
            if (question.mark() != QuestionView.Mark.NONE) {
                markup.text(text("ui.field.mark." + question.mark()) + " ");
            }
        } else {
            return;
        }
        if (question.sensitive()) {
            markup.icon("shield").unseen(text("ui.field.sensitive.spoken"));
        }
        markup.close("span");
    }

    private static void messages(Markup markup, QuestionView question) throws IOException {
        var state = question.state();
        if (!state.speaks() && question.changes().isEmpty()) {
            return;
        }
        markup.open("div", "class", "field__msgs");
        if (state.speaks()) {
            markup.open("div", "id", question.id() + "-e");
            sentences(markup, state.errors(), "bad", text("ui.field.error"));
            sentences(markup, state.warnings(), "warn", text("ui.field.warning"));
            for (var note : state.notes()) {
                markup.element("p", note, "class", "field__msg field__msg--soft");
            }
            markup.close("div");
        }
        log(markup, question);
        markup.close("div");
    }

    static void sentences(Markup markup, List<String> sentences, String look, String spoken) throws IOException {
        for (var sentence : sentences) {
            markup.open("p", "class", "field__msg field__msg--" + look).icon(look);
            markup.open("span").unseen(spoken).text(sentence).close("span", "p");
        }
    }

    static void log(Markup markup, QuestionView question) throws IOException {
        if (question.changes().isEmpty()) {
            return;
        }
        markup.open("details", "class", "field__log").open("summary", "title", text("ui.field.log"));
        markup.icon("log").unseen(text("ui.field.log") + ": " + question.label());
        markup.close("summary").open("ul", "class", "log");
        for (var change : question.changes()) {
            var before = change.before().isEmpty() ? text("ui.empty") : change.before();
            var after = change.after().isEmpty() ? text("ui.empty") : change.after();
            markup.element("li", text("ui.field.log.entry", change.at(), change.who(), before, after));
        }
        markup.close("ul", "details");
    }
}
