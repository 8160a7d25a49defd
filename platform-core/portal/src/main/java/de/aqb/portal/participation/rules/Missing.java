package de.aqb.portal.participation.rules;

import de.aqb.spi.Answers;
import de.aqb.spi.Phase;
import de.aqb.spi.Question;

/** An answer that is wanted and not there. */
public record Missing(Phase phase, Question question) {

    /** The name of the answer, by which a link opens the form at its field. */
    public String name() {
        return Answers.name(phase, question.key());
    }
}
