package de.aqb.portal.web.participation;

import java.util.List;

/**
 * What another TN-Ziel would empty on the tabs that are not in the page.
 *
 * @param goal key of the other goal, empty for none
 * @param questions the texts of the questions whose stored answers would be gone
 */
public record GoalLoss(String goal, List<String> questions) {

    /** Copies the texts: a page must not see them change. */
    public GoalLoss {
        questions = List.copyOf(questions);
    }
}
