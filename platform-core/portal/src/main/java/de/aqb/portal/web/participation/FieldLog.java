package de.aqb.portal.web.participation;

import de.aqb.portal.audit.ChangeEntry;
import de.aqb.portal.participation.DeleteParticipation;
import de.aqb.portal.participation.rules.ParticipationForm;
import de.aqb.portal.web.ui.ChangeView;
import de.aqb.portal.web.ui.Moments;
import de.aqb.portal.web.ui.Texts;
import java.util.List;
import java.util.Optional;

/** The change log as people read it: labels instead of keys, words instead of stored values. */
record FieldLog(ParticipationForm form, List<ChangeEntry> entries) {

    private static final int MOST_AT_A_FIELD = 3;

    FieldLog {
        entries = List.copyOf(entries);
    }

    /** The latest changes of an answer once given; what stands at the field. */
    List<ChangeView> of(String name) {
        return entries.stream()
                .filter(entry -> entry.getField().equals(name))
                .filter(entry -> entry.getOldValue().isPresent())
                .limit(MOST_AT_A_FIELD)
                .map(this::view)
                .toList();
    }

    /** The latest changes of all fields. */
    List<ChangeView> latest(int most) {
        return entries.stream().limit(most).map(this::view).toList();
    }

    private ChangeView view(ChangeEntry entry) {
        return new ChangeView(
                Moments.moment(entry.getAt()),
                entry.getActor().name(),
                label(entry.getField()),
                value(entry.getField(), entry.getOldValue()),
                value(entry.getField(), entry.getNewValue()));
    }

    private String label(String field) {
        if (field.equals(DeleteParticipation.LOG_FIELD)) {
            return Texts.text("participation.log.deleted");
        }
        return form.find(field)
                .map(asked -> form.words().label(asked.question()))
                .orElse(field);
    }

    private String value(String field, Optional<String> stored) {
        return stored.map(value -> form.words().answer(field, value)).orElse("");
    }
}
