package de.aqb.portal.participation;

import de.aqb.portal.measure.MeasureCatalogue;
import de.aqb.portal.participation.SaveResult.Unreadable;
import de.aqb.portal.participation.rules.AnswerReader;
import de.aqb.portal.participation.rules.AskedQuestion;
import de.aqb.portal.participation.rules.Completeness;
import de.aqb.portal.participation.rules.ParticipationState;
import de.aqb.portal.participation.rules.Plausibility;
import de.aqb.portal.participation.rules.Reading;
import de.aqb.portal.tenancy.Today;
import de.aqb.spi.Answers;
import de.aqb.spi.Finding;
import de.aqb.spi.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checks what is handed in for one tab, with the rules of the form and of the measure's type. */
@ApplicationScoped
class TabCheck {

    @Inject
    MeasureCatalogue catalogue;

    @Inject
    Today today;

    /**
     * What was typed, read.
     *
     * @param values stored form by name of the answer, for every field of the tab; empty text for none
     * @param unreadable fields that are asked and hold no possible answer
     */
    record Read(Map<String, String> values, List<Unreadable> unreadable) {}

    /** Reads the fields of the tab and no others, whatever was sent; what was not sent stays as it is. */
    Read read(OpenParticipation open, Answers stored, TabEntry entry) {
        var reader = new AnswerReader(today.today());
        var values = new LinkedHashMap<String, String>();
        var invalid = new LinkedHashMap<String, Unreadable>();
        for (var asked : open.form().asked(entry.phase())) {
            var name = asked.name();
            var typed = entry.fields().get(name);
            if (asked.question().given()) {
                continue;
            }
            if (typed == null) {
                values.put(name, stored.get(name).orElse(""));
                continue;
            }
            var reading = reader.read(asked.question(), typed, stored.get(name).orElse(""));
            values.put(name, reading instanceof Reading.Value value ? value.stored() : "");
            if (reading instanceof Reading.Invalid wrong) {
                invalid.put(name, new Unreadable(name, open.form().words().invalid(asked.question(), wrong)));
            }
        }
        var visible = open.form().visible(overlaid(stored, values));
        var shown = open.form().asked(entry.phase()).stream()
                .filter(visible::shows)
                .map(AskedQuestion::name)
                .filter(invalid::containsKey)
                .map(invalid::get)
                .toList();
        return new Read(values, shown);
    }

    /** All answers after saving: those to hidden questions are gone. */
    Answers complete(OpenParticipation open, Answers stored, Map<String, String> values) {
        return open.form().withoutHidden(overlaid(stored, values));
    }

    /** What keeps the tab from being saved. */
    List<Finding> errors(OpenParticipation open, Phase phase, Answers complete) {
        var own = Plausibility.check(phase, open.form(), complete, open.circumstances(today.today()));
        var module =
                catalogue.check(open.measure().measureType(), open.versions().module(), phase, complete);
        return Stream.concat(own.stream(), module.findings().stream())
                .filter(Finding::isError)
                .filter(finding -> finding.phase() == phase)
                .toList();
    }

    /** What lists show of these answers; gaps that a new form has opened stay such until all are closed. */
    Summary summary(OpenParticipation open, Answers complete) {
        var opened = open.saved()
                .filter(saved -> saved.state() == ParticipationState.TO_COMPLETE)
                .isPresent();
        return summary(open, complete, opened);
    }

    /** What lists show of these answers in this form. */
    Summary summary(OpenParticipation open, Answers complete, boolean gapsOfNewForm) {
        var completeness = completeness(open, complete);
        return new Summary(
                complete.get(Phase.MASTER, CoreKeys.LAST_NAME),
                complete.get(Phase.MASTER, CoreKeys.FIRST_NAME),
                complete.day(Phase.MASTER, CoreKeys.BIRTH_DATE).map(LocalDate::getYear),
                complete.day(Phase.ENTRY, CoreKeys.ENTRY_DATE),
                complete.day(Phase.EXIT, CoreKeys.EXIT_DATE),
                complete.get(Phase.ENTRY, CoreKeys.PARTICIPANT_GOAL),
                ParticipationState.of(completeness, open.locked(), gapsOfNewForm),
                completeness.percent(),
                completeness.missing().size());
    }

    Completeness completeness(OpenParticipation open, Answers complete) {
        var circumstances = open.circumstances(today.today());
        return Completeness.of(open.form(), complete, circumstances.measureEnded());
    }

    private static Answers overlaid(Answers stored, Map<String, String> values) {
        var all = new HashMap<>(stored.values());
        all.putAll(values);
        return new Answers(all);
    }
}
