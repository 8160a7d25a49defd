package de.aqb.portal.web.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands around an input: label, mark, hint and messages. It is told by a {@link QuestionView} or, on pages
 * without questions, by the attributes {@code for}, {@code label}, {@code hint}, {@code span}, {@code optional},
 * {@code addition}, {@code group} and {@code error}.
 */
public class Field extends UIComponentBase {

    /** The name under which the component is known to Faces. */
    public static final String TYPE = "de.aqb.portal.Field";

    /** Draws with {@link FieldRenderer}. */
    public Field() {
        setRendererType(FieldRenderer.TYPE);
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    /** The question as it is now, with what Faces has to say about its input. */
    QuestionView question(FacesContext context) {
        var question = getAttributes().get("question") instanceof QuestionView given ? given : plain();
        var input = findComponent(question.id());
        var said = input == null ? List.<FacesMessage>of() : context.getMessageList(input.getClientId(context));
        if (said.isEmpty()) {
            return question;
        }
        said.forEach(FacesMessage::rendered);
        var errors = new ArrayList<>(question.state().errors());
        said.stream()
                .map(FacesMessage::getSummary)
                .filter(text -> !errors.contains(text))
                .forEach(errors::add);
        var state = question.state();
        return question.in(new StateView(state.missing(), errors, state.warnings(), state.notes()));
    }

    /** Whether the input is a group of radios or boxes, which a {@code label} cannot name. */
    boolean isGroup(QuestionView question) {
        return question.input().control() == InputView.Control.SEGMENTED || Boolean.TRUE.equals(flag("group"));
    }

    private QuestionView plain() {
        var columns = getAttributes().get("span");
        var span = columns == null ? 6 : Integer.parseInt(columns.toString());
        var mark = Boolean.TRUE.equals(flag("optional")) ? QuestionView.Mark.OPTIONAL : QuestionView.Mark.NONE;
        var input = new InputView("text", false, false, 0, text("addition"), List.of(), false);
        var error = text("error");
        var state = error.isEmpty() ? StateView.QUIET : new StateView(false, List.of(error), List.of(), List.of());
        return QuestionView.of(text("for"), text("label"), input)
                .hinted(text("hint"))
                .placed(span, 0)
                .marked(mark, false)
                .in(state);
    }

    private Boolean flag(String name) {
        var value = getAttributes().get(name);
        return value != null && Boolean.parseBoolean(value.toString());
    }

    private String text(String name) {
        var value = getAttributes().get(name);
        return value == null ? "" : value.toString();
    }
}
