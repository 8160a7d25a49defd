package de.aqb.portal.web.participation;

import de.aqb.portal.participation.rules.ParticipationForm;
import de.aqb.spi.Answers;
import de.aqb.spi.Phase;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All tabs of a form on one page, filled with nothing but its presets; what opens with an answer opens there too. */
public final class FormPreview {

    private FormPreview() {}

    /** A tab with its sections. */
    public record Tab(String title, List<SectionView> sections) {
        public Tab {
            sections = List.copyOf(sections);
        }
    }

    /** The tabs in their order. */
    public static List<Tab> of(ParticipationForm form) {
        var presets = form.presets();
        return Arrays.stream(Phase.values())
                .map(tab -> new Tab(form.words().tab(tab), SectionViews.of(state(form, tab, presets))))
                .toList();
    }

    /** What stands in the fields, by name of the answer. */
    public static Map<String, String> answers(ParticipationForm form) {
        var answers = new LinkedHashMap<String, String>();
        form.asked().forEach(asked -> answers.put(asked.name(), ""));
        answers.putAll(form.presets().values());
        return answers;
    }

    private static TabState state(ParticipationForm form, Phase tab, Answers presets) {
        return new TabState(
                form,
                tab,
                presets,
                presets.values(),
                presets,
                false,
                false,
                Map.of(),
                Map.of(),
                new FieldLog(form, List.of()),
                EnumSet.allOf(Phase.class));
    }
}
