package de.aqb.portal.web.participation;

import de.aqb.portal.participation.TabContent;
import de.aqb.portal.participation.rules.AnswerText;
import de.aqb.spi.Goal;
import de.aqb.spi.Phase;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What stands in the fields of a tab when it is opened: what was typed, else what is stored, else the preset. */
final class TabFields {

    private TabFields() {}

    /** Raw text by name of the answer, one for each field of the tab. */
    static Map<String, String> of(TabContent content, Phase phase) {
        var fresh = content.stored().values().keySet().stream().noneMatch(name -> name.startsWith(phase.key() + "."));
        var presets = presets(content);
        var fields = new LinkedHashMap<String, String>();
        for (var asked : content.form().asked(phase)) {
            var name = asked.name();
            var stored = content.stored()
                    .get(name)
                    .or(() -> Optional.ofNullable(fresh ? presets.get(name) : null))
                    .map(value -> AnswerText.typed(asked.question().kind(), value))
                    .orElse("");
            fields.put(
                    name,
                    asked.question().given()
                            ? content.saved().map(TabContent.Head::number).orElse("")
                            : stored);
        }
        content.draft()
                .ifPresent(draft -> draft.fields().forEach((name, typed) -> {
                    if (fields.containsKey(name)) {
                        fields.put(name, typed);
                    }
                }));
        return fields;
    }

    /** "keine Angabe" where it is offered; the TN-Ziel is the main goal of the measure until somebody says otherwise. */
    private static Map<String, String> presets(TabContent content) {
        var presets = new LinkedHashMap<>(content.form().presets().values());
        presets.put(Goal.CHOSEN, content.measure().mainGoal());
        return presets;
    }
}
