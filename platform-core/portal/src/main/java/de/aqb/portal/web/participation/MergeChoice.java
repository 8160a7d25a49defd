package de.aqb.portal.web.participation;

import de.aqb.portal.participation.SaveResult.Clashing;
import de.aqb.portal.participation.TabEntry.Decision;
import de.aqb.portal.participation.rules.ParticipationForm;
import de.aqb.portal.web.ui.Texts;
import de.aqb.spi.Phase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts before the reader what two people have changed, and reads what was decided. */
final class MergeChoice {

    private static final String PARAMETER = "decide:";
    private static final String MINE = "mine";
    private static final String THEIRS = "theirs";

    private MergeChoice() {}

    static List<ClashView> views(Clashing clashing, ParticipationForm form, Phase phase) {
        return clashing.clashes().stream()
                .map(clash -> new ClashView(
                        clash.name(),
                        form.find(clash.name())
                                .map(asked -> form.words().label(asked.question()))
                                .orElse(clash.name()),
                        words(form, clash.name(), clash.mine()),
                        words(form, clash.name(), clash.theirs()),
                        words(form, clash.name(), clash.before())))
                .toList();
    }

    private static String words(ParticipationForm form, String name, String stored) {
        return stored.isEmpty() ? Texts.text("ui.empty") : form.words().answer(name, stored);
    }

    /** What the request decides; what is neither is not decided. */
    static Map<String, Decision> decisions(Map<String, String> request) {
        var decisions = new HashMap<String, Decision>();
        request.forEach((parameter, side) -> {
            if (parameter.startsWith(PARAMETER) && (side.equals(MINE) || side.equals(THEIRS))) {
                decisions.put(
                        parameter.substring(PARAMETER.length()), side.equals(MINE) ? Decision.MINE : Decision.THEIRS);
            }
        });
        return decisions;
    }
}
