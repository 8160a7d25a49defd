package de.aqb.portal.web.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as a page shows it; whoever builds it has read the form, the answers and the texts, so the page only writes.
 *
 * @param name the answer's name, such as {@code entry.tr_reading}
 * @param label the binding label
 * @param hint the help text between label and input, empty without one
 * @param input how it is answered
 * @param span columns out of six
 * @param depth 0 for a field of its own, 1 and 2 for one that opens below the field before it
 * @param number the number in a questionnaire, 0 outside one
 * @param mark what stands beside the label
 * @param sensitive whether the answer is specially protected
 * @param visible whether the condition holds with the answers as they are now
 * @param when the condition as JSON for the live form ({@code {"is":name,"in":[..]}} or {@code {"all":[..]}}), empty if the question is always asked
 * @param state missing, errors, warnings
 * @param compared whether this row of a questionnaire shows the entry answer once it is answered
 * @param comparison the entry answer; null until this question is answered, so that it is not in the page before
 * @param changes the field's entries of the change log, newest first
 */
public record QuestionView(
        String name,
        String label,
        String hint,
        InputView input,
        int span,
        int depth,
        int number,
        Mark mark,
        boolean sensitive,
        boolean visible,
        String when,
        StateView state,
        boolean compared,
        @Nullable ComparisonView comparison,
        List<ChangeView> changes) {

    /** What stands beside a label; most fields are required and carry none. */
    public enum Mark {
        NONE,
        OPTIONAL,
        VOLUNTARY,
        GIVEN
    }

    /** Copies the log entries: a page must not see them change. */
    public QuestionView {
        changes = List.copyOf(changes);
    }

    /** A plain required field in half the width; the withers say what is different. */
    public static QuestionView of(String name, String label, InputView input) {
        return new QuestionView(
                name, label, "", input, 3, 0, 0, Mark.NONE, false, true, "", StateView.QUIET, false, null, List.of());
    }

    /** The same question with a help text. */
    public QuestionView hinted(String text) {
        return copy(text, span, depth, number, mark, sensitive, visible, when, state, compared, comparison, changes);
    }

    /** The same question at its place on the grid. */
    public QuestionView placed(int columns, int level) {
        return copy(hint, columns, level, number, mark, sensitive, visible, when, state, compared, comparison, changes);
    }

    /** The same question as a numbered row of a questionnaire. */
    public QuestionView numbered(int position) {
        return copy(hint, span, depth, position, mark, sensitive, visible, when, state, compared, comparison, changes);
    }

    /** The same question with its mark and protection. */
    public QuestionView marked(Mark beside, boolean shielded) {
        return copy(hint, span, depth, number, beside, shielded, visible, when, state, compared, comparison, changes);
    }

    /** The same question with its condition. */
    public QuestionView shown(boolean now, String condition) {
        return copy(hint, span, depth, number, mark, sensitive, now, condition, state, compared, comparison, changes);
    }

    /** The same question with what is to be said about its answer. */
    public QuestionView in(StateView now) {
        return copy(hint, span, depth, number, mark, sensitive, visible, when, now, compared, comparison, changes);
    }

    /** The same question with the entry answer beside it, null as long as it is not answered. */
    public QuestionView beside(@Nullable ComparisonView entry) {
        return copy(hint, span, depth, number, mark, sensitive, visible, when, state, true, entry, changes);
    }

    /** The same question with its log. */
    public QuestionView logged(List<ChangeView> entries) {
        return copy(hint, span, depth, number, mark, sensitive, visible, when, state, compared, comparison, entries);
    }

    private QuestionView copy(
            String hint,
            int span,
            int depth,
            int number,
            Mark mark,
            boolean sensitive,
            boolean visible,
            String when,
            StateView state,
            boolean compared,
            @Nullable ComparisonView comparison,
            List<ChangeView> changes) {
        return new QuestionView(
                name,
                label,
                hint,
                input,
                span,
                depth,
                number,
                mark,
                sensitive,
                visible,
                when,
                state,
                compared,
                comparison,
                changes);
    }

    /** The id of the input: the answer's name in letters that ids may have. */
    public String id() {
        return name.replace('.', '_');
    }

    /** The id of the element that is typed into, which the label names. */
    public String inputId() {
        return input.control() == InputView.Control.SEARCH ? id() + "_input" : id();
    }

    /** The ids of what explains the input, in reading order, for {@code aria-describedby}; null if nothing does. */
    public @Nullable String describedBy() {
        var ids = new ArrayList<String>();
        if (mark != Mark.NONE || sensitive || state.missing()) {
            ids.add(id() + "-m");
        }
        if (!hint.isEmpty()) {
            ids.add(id() + "-h");
        }
        if (!input.addition().isEmpty()) {
            ids.add(id() + "-a");
        }
        if (state.speaks()) {
            ids.add(id() + "-e");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** The value of {@code aria-invalid}. */
    public String invalid() {
        return String.valueOf(!state.errors().isEmpty());
    }
}
