package de.aqb.portal.participation.rules;

import de.aqb.spi.Answers;
import de.aqb.spi.Phase;
import de.aqb.spi.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is asked of a person with these answers, and which of the answers count. A hidden question's answer counts for
 * nothing, so what depends on it is hidden as well.
 *
 * @param names the names of the answers that are asked for now
 * @param counting the answers without the hidden ones
 */
public record Visibility(Set<String> names, Answers counting) {

    static Visibility of(List<AskedQuestion> asked, Answers answers) {
        var counting = answers;
        while (true) {
            var hidden = hidden(asked, counting);
            var fewer = counting.only(name -> !hidden.contains(name));
            if (fewer.equals(counting)) {
                var names = new HashSet<String>();
                asked.stream()
                        .map(AskedQuestion::name)
                        .filter(name -> !hidden.contains(name))
                        .forEach(names::add);
                return new Visibility(Set.copyOf(names), counting);
            }
            counting = fewer;
        }
    }

    private static Set<String> hidden(List<AskedQuestion> asked, Answers answers) {
        var hidden = new HashSet<String>();
        for (var one : asked) {
            var shown = one.section().condition().holds(answers, one.phase())
                    && one.question().condition().holds(answers, one.phase());
            if (!shown) {
                hidden.add(one.name());
            }
        }
        return hidden;
    }

    /** Whether the question is asked. */
    public boolean shows(AskedQuestion question) {
        return names.contains(question.name());
    }

    /** Whether the question of that key is asked in that phase. */
    public boolean shows(Phase phase, String question) {
        return names.contains(Answers.name(phase, question));
    }

    /** Whether the section is asked in that phase. */
    public boolean shows(Phase phase, Section section) {
        return section.isAskedAt(phase) && section.condition().holds(counting, phase);
    }
}
