package de.aqb.portal.web.participation;

import de.aqb.portal.participation.rules.AnswerReader;
import de.aqb.portal.participation.rules.AskedQuestion;
import de.aqb.portal.participation.rules.ParticipationForm;
import de.aqb.portal.participation.rules.Reading;
import de.aqb.spi.Answers;
import de.aqb.spi.Kind;
import de.aqb.spi.Phase;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One tab with what is in its fields right now.
 *
 * @param stored the saved answers of all tabs
 * @param raw what is in the fields, by name of the answer
 * @param typed the answers of all tabs with what is typed, as far as it can be read
 * @param readonly whether nothing can be changed
 * @param showMissing whether empty required fields are marked; not on a fresh form
 * @param errors what is impossible, by name of the answer
 * @param warnings what is unlikely, by name of the answer
 * @param log the change log by field
 * @param page the tabs whose fields are in the page together with this one's
 */
record TabState(
        ParticipationForm form,
        Phase phase,
        Answers stored,
        Map<String, String> raw,
        Answers typed,
        boolean readonly,
        boolean showMissing,
        Map<String, List<String>> errors,
        Map<String, List<String>> warnings,
        FieldLog log,
        Set<Phase> page) {

    TabState {
        page = Set.copyOf(page);
    }

    /**
     * Names of the answers whose fields are in the page, so that what depends on them can open there. A searched entry is
     * typed in words there; what depends on it opens with the next save.
     */
    Set<String> onPage() {
        return page.stream()
                .flatMap(tab -> form.asked(tab).stream())
                .filter(asked -> !(asked.question().kind() instanceof Kind.Search))
                .map(AskedQuestion::name)
                .collect(Collectors.toSet());
    }

    /** The stored answers with what is typed in this tab put over them; what cannot be read counts as empty. */
    static Answers typed(
            ParticipationForm form, Phase phase, Answers stored, Map<String, String> raw, LocalDate today) {
        var all = new HashMap<>(stored.values());
        var reader = new AnswerReader(today);
        for (var asked : form.asked(phase)) {
            var text = raw.get(asked.name());
            if (text != null && !asked.question().given()) {
                all.put(
                        asked.name(),
                        reader.read(asked.question(), text) instanceof Reading.Value value ? value.stored() : "");
            }
        }
        return new Answers(all);
    }

    String raw(String name) {
        return raw.getOrDefault(name, "");
    }

    List<String> errors(String name) {
        return errors.getOrDefault(name, List.of());
    }

    List<String> warnings(String name) {
        return warnings.getOrDefault(name, List.of());
    }
}
