package de.aqb.portal.participation;

import de.aqb.portal.participation.rules.Completeness;
import de.aqb.portal.participation.rules.ParticipationForm;
import de.aqb.spi.Answers;
import de.aqb.spi.Kind;
import de.aqb.spi.Phase;
import de.aqb.spi.Question;

/** Answers whatever a form requires at entry, each question with the first answer that is possible. */
final class FilledIn {

    private static final int MOST_ROUNDS = 20;

    private FilledIn() {}

    /** Complete at entry: an answer may open other questions, so it goes on until nothing is missing. */
    static Answers entry(ParticipationForm form) {
        var answers = Answers.none();
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var missing = Completeness.of(form, answers, false).missing().stream()
                    .filter(each -> each.phase() != Phase.EXIT)
                    .toList();
            if (missing.isEmpty()) {
                return answers;
            }
            for (var gap : missing) {
                answers = answers.with(gap.name(), answer(gap.question()));
            }
        }
        throw new IllegalStateException("The form cannot be filled in");
    }

    private static String answer(Question question) {
        var kind = question.kind();
        if (kind instanceof Kind.Day) {
            return "2001-03-04";
        } else if (kind instanceof Kind.Amount amount) {
            return Long.toString(amount.min());
        } else if (kind instanceof Kind.Text text) {
            return "1".repeat(Math.max(1, text.minLength()));
        }
        return kind.keys().get(0);
    }
}
