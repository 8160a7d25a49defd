package de.aqb.portal.participation;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.Role;
import de.aqb.portal.account.rights.Right;
import de.aqb.portal.audit.ChangeEntry;
import de.aqb.portal.audit.Changes;
import de.aqb.portal.participation.TabContent.Head;
import de.aqb.portal.participation.TabContent.Neighbours;
import de.aqb.portal.participation.TabContent.Typed;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.Today;
import de.aqb.spi.Answers;
import de.aqb.spi.Phase;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Opens a tab of a participation, with what the reader has typed there and not saved. */
@Stateless
public class OpenTab {

    private static final int LATEST_CHANGES = 200;

    @Inject
    Database database;

    @Inject
    CurrentMembership who;

    @Inject
    OwnParticipations participations;

    @Inject
    AnswerStore answers;

    @Inject
    Changes changes;

    @Inject
    Today today;

    /**
     * What the tab shows to this reader.
     *
     * @throws de.aqb.portal.tenancy.NotFoundException for one that the reader may not see, and for one that does not exist
     */
    @Right("participation.read")
    public TabContent open(UUID id, Phase phase) {
        var open = participations.open(id);
        var runBy = runBy(open.place().measureId());
        var stored = open.isNew() ? Answers.none() : AnswerStore.answers(answers.rows(id));
        return new TabContent(
                id,
                open.place().measureId(),
                open.measure().details(),
                runBy.stream().map(row -> (String) row[0]).toList(),
                open.saved().map(OpenTab::head),
                open.version(),
                open.versions(),
                open.form(),
                open.circumstances(today.today()),
                stored,
                draft(id, phase),
                open.locked(),
                who.role() == Role.PROVIDER_STAFF && !open.locked(),
                open.saved().map(here -> neighbours(here, total(runBy))).orElse(Neighbours.NONE),
                open.isNew() ? List.of() : changes.of(id, Optional.empty(), LATEST_CHANGES));
    }

    /** The stored answer of that name, for the comparison at exit; empty where there is none. */
    @Right("participation.read")
    public Optional<String> answer(UUID id, String name) {
        participations.open(id);
        return Optional.ofNullable(answers.rows(id).get(name)).map(Answer::content);
    }

    /** A page of the change log of a participation, newest first, with what is needed to read it. */
    @Right("participation.read")
    public List<ChangeEntry> log(UUID id, Optional<UUID> before, int size) {
        participations.open(id);
        return changes.of(id, before, size);
    }

    private static Head head(Participation saved) {
        return new Head(saved.number(), saved.displayName(), saved.state(), saved.changedAt(), saved.changedBy());
    }

    private Optional<Typed> draft(UUID id, Phase phase) {
        if (who.role() != Role.PROVIDER_STAFF) {
            return Optional.empty();
        }
        return Optional.ofNullable(database.em().find(Draft.class, new Draft.Key(who.accountId(), id, phase)))
                .map(draft -> new Typed(draft.fields(), draft.baseVersion(), draft.versions(), draft.savedAt()));
    }

    /** Name, id and number of participations of each provider that runs the measure; nobody has to count them. */
    private List<Object[]> runBy(UUID measureId) {
        return database.em()
                .createQuery("""
                        select r.name, p.providerId, p.started + p.toComplete + p.entryComplete + p.exitComplete + p.locked
                        from MeasureProvider p join Provider r on r.id = p.providerId
                        where p.measureId = :measure order by r.name, r.id
                        """, Object[].class)
                .setParameter("measure", measureId)
                .getResultList();
    }

    private int total(List<Object[]> runBy) {
        return runBy.stream()
                .filter(row -> who.provider().map(row[1]::equals).orElse(true))
                .mapToInt(row -> ((Number) row[2]).intValue())
                .sum();
    }

    private Neighbours neighbours(Participation here, int total) {
        return new Neighbours(
                neighbour(here, "p.serial < :serial order by p.serial desc"),
                neighbour(here, "p.serial > :serial order by p.serial"),
                total);
    }

    private Optional<UUID> neighbour(Participation here, String side) {
        var own = who.provider().isPresent() ? "and p.providerId = :provider " : "";
        var query = database.em()
                .createQuery(
                        "select p.id from Participation p where p.measureId = :measure and p.deletedAt is null " + own
                                + "and " + side,
                        UUID.class)
                .setParameter("measure", here.place().measureId())
                .setParameter("serial", here.serial());
        who.provider().ifPresent(provider -> query.setParameter("provider", provider));
        return query.setMaxResults(1).getResultStream().findFirst();
    }
}
