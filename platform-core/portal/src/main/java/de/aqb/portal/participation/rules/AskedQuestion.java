package de.aqb.portal.participation.rules;

import de.aqb.spi.Answers;
import de.aqb.spi.Phase;
import de.aqb.spi.Question;
import de.aqb.spi.Section;

/** A question at the place where a participation asks it. */
public record AskedQuestion(Phase phase, Section section, Question question) {

    /** The name of its answer. */
    public String name() {
        return Answers.name(phase, question.key());
    }
}
