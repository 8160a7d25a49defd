package de.aqb.portal.participation;

import de.aqb.portal.audit.Changes;
import de.aqb.portal.measure.Measure;
import de.aqb.portal.measure.Tally;
import de.aqb.portal.participation.Participation.Place;
import de.aqb.portal.tenancy.Actor;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.Today;
import de.aqb.spi.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes a participation with all that hangs on it: answers, what lists show, change log, counters. It checks nothing; who
 * calls it has done so. Runs in the caller's transaction.
 */
@ApplicationScoped
public class Recorder {

    @Inject
    Database database;

    @Inject
    OwnParticipations participations;

    @Inject
    TabCheck check;

    @Inject
    AnswerStore answers;

    @Inject
    Changes changes;

    @Inject
    Counters counters;

    @Inject
    Today today;

    /** A new participation with these answers, which fit the active form of the measure's type. */
    public UUID record(Measure measure, UUID providerId, Answers complete, Actor actor) {
        var versions = participations.active(measure.measureType());
        var open = new OpenParticipation(
                Optional.empty(),
                new Place(Ids.next(), measure.getId(), providerId),
                measure,
                versions,
                participations.form(measure.measureType(), versions));
        return write(open, Map.of(), complete, new Touch(actor, today.now())).getId();
    }

    /** Brings a participation to these answers. */
    Participation write(OpenParticipation open, Map<String, Answer> rows, Answers complete, Touch touch) {
        var differences = Differences.between(AnswerStore.answers(rows), complete);
        var before = open.tally();
        var participation = open.saved().orElseGet(() -> begin(open, touch));
        if (open.isNew() || !differences.isEmpty()) {
            participation.summarise(check.summary(open, complete), touch);
            if (open.isNew()) {
                // The database layer knows nothing of the foreign key: without this it might write the answers first.
                database.em().persist(participation);
                database.em().flush();
            }
            answers.write(participation.getId(), rows, differences);
            changes.record(participation.getId(), open.version(), touch.actor(), differences);
            counters.move(participation.place(), open.isNew() ? Tally.NONE : before, participation.tally());
        }
        return participation;
    }

    private Participation begin(OpenParticipation open, Touch touch) {
        var serial = counters.nextSerial(open.place().measureId());
        var number = "%s-%04d".formatted(open.measure().number(), serial);
        return new Participation(open.place(), serial, number, open.versions(), touch);
    }
}
