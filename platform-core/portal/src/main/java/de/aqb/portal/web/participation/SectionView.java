package de.aqb.portal.web.participation;

import de.aqb.portal.web.ui.QuestionView;
import java.util.List;

/**
 * A section of a tab as the page shows it.
 *
 * @param id unique in the page and fit for an HTML id, such as {@code entry-readiness}
 * @param title the heading
 * @param intro a sentence below the heading, empty without one
 * @param above a heading over this and the following sections, such as the module's; empty without one
 * @param questionnaire whether the questions are numbered rows answered Ja or Nein
 * @param visible whether the section's condition holds now
 * @param when the condition as JSON for the live form, empty if the section is always asked
 * @param answered how many of the required questions are answered
 * @param required how many questions are required with the answers as they are now
 * @param questions all questions, also those whose condition does not hold now
 */
public record SectionView(
        String id,
        String title,
        String intro,
        String above,
        boolean questionnaire,
        boolean visible,
        String when,
        int answered,
        int required,
        List<QuestionView> questions) {

    /** Copies the questions: a page must not see them change. */
    public SectionView {
        questions = List.copyOf(questions);
    }

    /** Whether nothing required is left open. */
    public boolean complete() {
        return required > 0 && answered >= required;
    }

    /** Whether the entry answers stand beside the answers. */
    public boolean compared() {
        return questions.stream().anyMatch(QuestionView::compared);
    }

    /** Whether the section asks something that is specially protected. */
    public boolean sensitive() {
        return questions.stream().anyMatch(QuestionView::sensitive);
    }
}
