package de.aqb.portal.participation;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.measure.Measure;
import de.aqb.portal.measure.MeasureCatalogue;
import de.aqb.portal.participation.Participation.Place;
import de.aqb.portal.participation.rules.ParticipationForm;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.spi.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds the participations that a person may open: providers' staff those of their provider, people of a local authority
 * all of it. Whatever else is asked for does not exist.
 */
@ApplicationScoped
class OwnParticipations {

    @Inject
    Database database;

    @Inject
    CurrentMembership who;

    @Inject
    MeasureCatalogue catalogue;

    /** To be read; also one that the person has begun and not saved yet. */
    OpenParticipation open(UUID id) {
        return find(id, LockModeType.NONE);
    }

    /** To be changed: whoever comes second waits for the first, so that nobody overwrites anybody unseen. */
    OpenParticipation lock(UUID id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private OpenParticipation find(UUID id, LockModeType lock) {
        var em = database.em();
        var saved = Optional.ofNullable(em.find(Participation.class, id, lock));
        if (saved.isPresent()) {
            return saved(saved.get());
        }
        var draft = em.find(Draft.class, new Draft.Key(who.accountId(), id, Phase.MASTER), lock);
        if (draft != null && mine(draft.place())) {
            return open(Optional.empty(), draft.place());
        }
        if (lock != LockModeType.NONE) {
            // A second "Speichern" that waited for the first one's draft finds the participation now.
            return saved(Optional.ofNullable(em.find(Participation.class, id, lock))
                    .orElseThrow(() -> new NotFoundException("participation")));
        }
        throw new NotFoundException("participation");
    }

    private OpenParticipation saved(Participation participation) {
        if (participation.deleted() || !mine(participation.place())) {
            throw new NotFoundException("participation");
        }
        return open(Optional.of(participation), participation.place());
    }

    private boolean mine(Place place) {
        return who.provider().map(place.providerId()::equals).orElse(true);
    }

    /** One that has only been begun is filled in with the versions that are active now. */
    private OpenParticipation open(Optional<Participation> saved, Place place) {
        var measure = database.em().find(Measure.class, place.measureId());
        var versions = saved.map(Participation::versions).orElseGet(() -> active(measure.measureType()));
        return new OpenParticipation(saved, place, measure, versions, form(measure.measureType(), versions));
    }

    FormVersions active(String measureType) {
        return new FormVersions(catalogue.core().version(), catalogue.activeVersion(measureType));
    }

    ParticipationForm form(String measureType, FormVersions versions) {
        return ParticipationForm.of(catalogue.core(versions.core()), catalogue.form(measureType, versions.module()));
    }
}
