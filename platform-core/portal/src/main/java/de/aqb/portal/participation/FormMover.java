package de.aqb.portal.participation;

import de.aqb.portal.measure.CoreForm;
import de.aqb.portal.measure.FormMove;
import de.aqb.portal.measure.FormMoves;
import de.aqb.portal.measure.Measure;
import de.aqb.portal.measure.MeasureStage;
import de.aqb.portal.measure.Tally;
import de.aqb.portal.participation.Participation.Place;
import de.aqb.portal.participation.rules.Missing;
import de.aqb.portal.participation.rules.ParticipationState;
import de.aqb.portal.tenancy.Database;
import de.aqb.spi.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Brings participations over to the active versions of their forms, a few in each transaction. No answer is touched: one to
 * a question that is not asked any more stays as it is, one that replaces another starts empty. What the new form asks for
 * and the old one did not makes a participation "zu vervollständigen". Measures whose completion is reported stay as they are.
 */
@ApplicationScoped
class FormMover {

    private static final int AT_ONCE = 50;

    @Inject
    Database database;

    @Inject
    FormMoves moves;

    @Inject
    OwnParticipations participations;

    @Inject
    AnswerStore answers;

    @Inject
    TabCheck check;

    @Inject
    Counters counters;

    /**
     * Moves the next few of the current tenant, in the caller's transaction.
     *
     * @param after the last one of the slice before
     * @return the last one of this slice; empty if there was none left
     */
    Optional<UUID> slice(FormMove move, Optional<UUID> after) {
        var ids = next(move, after);
        // Locked one after the other in the order of ids, counters last: whoever saves meanwhile waits, and nobody for
        // ever.
        var locked = ids.stream()
                .flatMap(id ->
                        Optional.ofNullable(database.em().find(Participation.class, id, LockModeType.PESSIMISTIC_WRITE))
                                .stream())
                .toList();
        var rows = answers.rowsOf(ids);
        var changes =
                new TreeMap<Place, Tally>(Comparator.comparing(Place::measureId).thenComparing(Place::providerId));
        var moved = 0;
        for (var participation : locked) {
            var stored = AnswerStore.answers(rows.getOrDefault(participation.getId(), Map.of()));
            var by = follow(participation, stored);
            by.ifPresent(change -> changes.merge(participation.place(), change, Tally::plus));
            moved += by.isPresent() ? 1 : 0;
        }
        database.em().flush();
        changes.forEach((place, by) -> counters.move(place, Tally.NONE, by));
        if (moved > 0) {
            moves.count(move.activationId(), moved);
        }
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(ids.size() - 1));
    }

    private List<UUID> next(FormMove move, Optional<UUID> after) {
        var ofCore = move.measureType().equals(CoreForm.TYPE);
        var query = database.em()
                .createQuery(
                        """
                        select p.id from Participation p join Measure m on m.id = p.measureId
                        where %s and m.stage = :open %s order by p.id
                        """.formatted(
                                        ofCore
                                                ? "p.coreVersion <> :version"
                                                : "p.moduleVersion <> :version and m.measureType = :type",
                                        after.isPresent() ? "and p.id > :after" : ""),
                        UUID.class)
                .setParameter("version", move.version())
                .setParameter("open", MeasureStage.OPEN)
                .setMaxResults(AT_ONCE);
        if (!ofCore) {
            query.setParameter("type", move.measureType());
        }
        after.ifPresent(id -> query.setParameter("after", id));
        return query.getResultList();
    }

    /** @return by how much the counters of its measure change; empty if another server has moved it meanwhile */
    private Optional<Tally> follow(Participation participation, Answers stored) {
        var measure = database.em().find(Measure.class, participation.place().measureId());
        var was = open(participation, measure, participation.versions());
        var is = open(participation, measure, participations.active(measure.measureType()));
        if (was.versions().equals(is.versions())) {
            return Optional.empty();
        }
        var before = participation.tally();
        participation.follow(
                is.versions(), check.summary(is, is.form().withoutHidden(stored), opensGaps(was, is, stored)));
        return Optional.of(participation.tally().minus(before));
    }

    private OpenParticipation open(Participation participation, Measure measure, FormVersions versions) {
        return new OpenParticipation(
                Optional.of(participation),
                participation.place(),
                measure,
                versions,
                participations.form(measure.measureType(), versions));
    }

    /** Going back to the version before closes the gaps that the newer one had opened. */
    private boolean opensGaps(OpenParticipation was, OpenParticipation is, Answers stored) {
        var before = missing(was, stored);
        var opened = missing(is, stored).stream().anyMatch(name -> !before.contains(name));
        var forward = is.versions().module() >= was.versions().module();
        var open = was.saved()
                .filter(saved -> saved.state() == ParticipationState.TO_COMPLETE)
                .isPresent();
        return opened || forward && open;
    }

    private Set<String> missing(OpenParticipation open, Answers stored) {
        return check.completeness(open, open.form().withoutHidden(stored)).missing().stream()
                .map(Missing::name)
                .collect(Collectors.toSet());
    }
}
