package de.aqb.portal.participation;

import de.aqb.portal.measure.Measure;
import de.aqb.portal.measure.MeasureStage;
import de.aqb.portal.measure.Tally;
import de.aqb.portal.participation.rules.Circumstances;
import de.aqb.portal.participation.rules.ParticipationForm;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A participation in somebody's hands: saved, or begun and not saved yet.
 *
 * @param saved empty before the first "Speichern"
 * @param form as it was published in the versions this participation is filled in with
 */
record OpenParticipation(
        Optional<Participation> saved,
        Participation.Place place,
        Measure measure,
        FormVersions versions,
        ParticipationForm form) {

    boolean isNew() {
        return saved.isEmpty();
    }

    /** 0 before the first "Speichern". */
    long version() {
        return saved.map(Participation::getVersion).orElse(0L);
    }

    boolean locked() {
        return measure.stage() != MeasureStage.OPEN
                || saved.filter(Participation::locked).isPresent();
    }

    Circumstances circumstances(LocalDate today) {
        var period = measure.period();
        return new Circumstances(period.start(), period.end(), measure.mainGoal(), today);
    }

    Tally tally() {
        return saved.map(Participation::tally).orElse(Tally.NONE);
    }
}
