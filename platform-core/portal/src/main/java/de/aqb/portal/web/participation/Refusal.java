package de.aqb.portal.web.participation;

import de.aqb.portal.participation.SaveResult.Clashing;
import de.aqb.portal.participation.SaveResult.Impossible;
import de.aqb.portal.participation.rules.ParticipationForm;
import de.aqb.portal.web.ui.Moments;
import de.aqb.portal.web.ui.Texts;
import de.aqb.spi.Answers;
import de.aqb.spi.Phase;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a tab was not saved, as the page says it.
 *
 * @param errors what is impossible, by name of the answer
 * @param clashes what two people have changed, to be decided
 * @param notices what has to be said above the form
 */
public record Refusal(Map<String, List<String>> errors, List<ClashView> clashes, List<NoticeView> notices)
        implements Serializable {

    /** Nothing was refused. */
    static final Refusal NONE = new Refusal(Map.of(), List.of(), List.of());

    /** At the fields. */
    static Refusal impossible(Impossible result, ParticipationForm form) {
        var errors = new LinkedHashMap<String, List<String>>();
        result.unreadable().forEach(wrong -> add(errors, wrong.name(), wrong.text()));
        result.findings()
                .forEach(finding -> add(
                        errors,
                        Answers.name(finding.phase(), finding.question()),
                        form.words().finding(finding)));
        return new Refusal(errors, List.of(), List.of());
    }

    private static void add(Map<String, List<String>> errors, String name, String text) {
        errors.computeIfAbsent(name, field -> new ArrayList<>()).add(text);
    }

    /** Somebody has saved other values meanwhile. */
    static Refusal clashing(Clashing result, ParticipationForm form, Phase phase) {
        return new Refusal(
                Map.of(),
                MergeChoice.views(result, form, phase),
                List.of(notice("clash", result.who(), Moments.time(result.at()))));
    }

    /** The completion of the measure has been reported. */
    static Refusal locked() {
        return new Refusal(Map.of(), List.of(), List.of(notice("locked")));
    }

    /** The reader works for another place by now. */
    static Refusal elsewhere(String place) {
        return new Refusal(Map.of(), List.of(), List.of(notice("elsewhere", place)));
    }

    private static NoticeView notice(String kind, Object... values) {
        return new NoticeView(
                "warn",
                "warn",
                Texts.text("participation.refusal." + kind, values),
                Texts.text("participation.refusal." + kind + ".text"));
    }

    /** Whether the fields can show what was typed as if nothing had happened. */
    boolean leavesFieldsAlone() {
        return errors.isEmpty() && clashes.isEmpty();
    }
}
