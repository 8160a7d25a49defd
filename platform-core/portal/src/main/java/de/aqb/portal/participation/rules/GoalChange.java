package de.aqb.portal.participation.rules;

import de.aqb.spi.Answers;
import de.aqb.spi.Goal;
import java.util.List;

/**
 * What another goal of the participant (<i>TN-Ziel</i>) would do to the answers already given.
 *
 * @param emptied the names of the answers that belong to the goal so far and would be emptied
 */
public record GoalChange(List<String> emptied) {

    /** The change from the goal in these answers to another, which is empty if there is none any more. */
    public static GoalChange to(String goal, ParticipationForm form, Answers answers) {
        var now = form.withoutHidden(answers);
        var then = form.withoutHidden(now.with(Goal.CHOSEN, goal));
        return new GoalChange(now.values().keySet().stream()
                .filter(name -> !name.equals(Goal.CHOSEN))
                .filter(name -> then.get(name).isEmpty())
                .toList());
    }

    /** Whether the user has to be asked first. */
    public boolean losesAnswers() {
        return !emptied.isEmpty();
    }

    /** How many answers would be emptied. */
    public int count() {
        return emptied.size();
    }
}
