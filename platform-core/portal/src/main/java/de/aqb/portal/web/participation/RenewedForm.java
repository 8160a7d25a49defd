package de.aqb.portal.web.participation;

import static de.aqb.portal.web.ui.Texts.text;

import de.aqb.portal.participation.rules.ParticipationForm;
import de.aqb.spi.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells who has typed into a form of another version what is asked now, and what is not asked any more. */
final class RenewedForm {

    private RenewedForm() {}

    static NoticeView notice(ParticipationForm before, ParticipationForm now, Phase tab) {
        var sentences = new ArrayList<String>();
        var fresh = onlyIn(now, before, tab);
        var gone = onlyIn(before, now, tab);
        if (!fresh.isEmpty()) {
            sentences.add(text("participation.notice.renewed.asked", String.join(", ", fresh)));
        }
        if (!gone.isEmpty()) {
            sentences.add(text("participation.notice.renewed.gone", String.join(", ", gone)));
        }
        if (sentences.isEmpty()) {
            sentences.add(text("participation.notice.renewed.same"));
        }
        sentences.add(text("participation.notice.renewed.kept"));
        return new NoticeView("info", "info", text("participation.notice.renewed"), String.join(" ", sentences));
    }

    private static List<String> onlyIn(ParticipationForm form, ParticipationForm other, Phase tab) {
        var names = names(other, tab);
        return form.asked(tab).stream()
                .filter(asked -> !names.contains(asked.name()))
                .map(asked -> form.words().label(asked.question()))
                .map("„%s“"::formatted)
                .toList();
    }

    private static Set<String> names(ParticipationForm form, Phase tab) {
        return form.asked(tab).stream().map(asked -> asked.name()).collect(Collectors.toSet());
    }
}
