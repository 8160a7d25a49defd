package de.aqb.portal.participation;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.rights.Right;
import de.aqb.portal.measure.Measure;
import de.aqb.portal.measure.MeasureProvider;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.tenancy.Today;
import de.aqb.spi.Phase;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps what is typed, so that no time-out, crash or second tab loses it. A person sees only the own drafts. */
@Stateless
public class Drafts {

    @Inject
    Database database;

    @Inject
    CurrentMembership who;

    @Inject
    OwnParticipations participations;

    @Inject
    Today today;

    /** Begins a participation that is not saved yet, and returns its id ("Teilnehmer/in anlegen"). */
    @Right("participation.record")
    public UUID begin(UUID measureId) {
        var em = database.em();
        var measure = ownMeasure(em, measureId);
        var place =
                new Participation.Place(Ids.next(), measureId, who.provider().orElseThrow());
        var draft = new Draft(who.accountId(), place, Phase.MASTER, participations.active(measure.measureType()));
        draft.type(Map.of(), 0, today.now());
        em.persist(draft);
        return place.participationId();
    }

    /**
     * Keeps the named fields of a tab.
     *
     * @param fields raw text by name of the answer; fields that are not named keep what the draft has
     * @return when it was kept
     * @throws NotFoundException for a participation that the person neither records nor has begun
     */
    @Right("participation.record")
    public Instant keep(UUID participationId, Phase phase, Map<String, String> fields, long baseVersion) {
        return draft(participationId, phase, fields, baseVersion).savedAt();
    }

    /** The same for what was typed into a form of these versions, which the participation has no more. */
    @Right("participation.record")
    public void keepFrom(
            FormVersions versions, UUID participationId, Phase phase, Map<String, String> fields, long baseVersion) {
        draft(participationId, phase, fields, baseVersion).typedInto(versions);
    }

    private Draft draft(UUID participationId, Phase phase, Map<String, String> fields, long baseVersion) {
        var em = database.em();
        var key = new Draft.Key(who.accountId(), participationId, phase);
        var draft = Optional.ofNullable(em.find(Draft.class, key)).orElseGet(() -> {
            var fresh = fresh(em, participationId, phase);
            em.persist(fresh);
            return fresh;
        });
        draft.type(fields, baseVersion, today.now());
        return draft;
    }

    /** Throws the draft of a tab away ("Entwurf verwerfen"). */
    @Right("participation.record")
    public void discard(UUID participationId, Phase phase) {
        var em = database.em();
        Optional.ofNullable(em.find(Draft.class, new Draft.Key(who.accountId(), participationId, phase)))
                .ifPresent(em::remove);
    }

    /** The person's latest drafts of the active provider, newest first, at most {@code most}. */
    @Right("participation.record")
    public List<OpenDraft> latest(int most) {
        return database.em()
                .createQuery("""
                        select d.participationId, d.phase, d.savedAt, p.lastName, p.firstName, m.number, d.fields
                        from Draft d join Measure m on m.id = d.measureId
                             left join Participation p on p.id = d.participationId
                        where d.accountId = :account and d.providerId = :provider
                        order by d.savedAt desc
                        """, Object[].class)
                .setParameter("account", who.accountId())
                .setParameter("provider", who.provider().orElseThrow())
                .setMaxResults(most)
                .getResultStream()
                .map(OpenDraft::of)
                .toList();
    }

    private Draft fresh(EntityManager em, UUID participationId, Phase phase) {
        var participation = Optional.ofNullable(em.find(Participation.class, participationId))
                .filter(found -> !found.deleted())
                .filter(found ->
                        found.place().providerId().equals(who.provider().orElseThrow()))
                .orElseThrow(() -> new NotFoundException("participation"));
        return new Draft(who.accountId(), participation.place(), phase, participation.versions());
    }

    private Measure ownMeasure(EntityManager em, UUID measureId) {
        var assigned = em.find(
                MeasureProvider.class,
                new MeasureProvider.Key(measureId, who.provider().orElseThrow()));
        if (assigned == null) {
            throw new NotFoundException("measure");
        }
        return em.find(Measure.class, measureId);
    }
}
