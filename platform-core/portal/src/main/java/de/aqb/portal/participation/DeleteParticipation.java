package de.aqb.portal.participation;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.rights.Right;
import de.aqb.portal.audit.Changes;
import de.aqb.portal.audit.FieldChange;
import de.aqb.portal.measure.Tally;
import de.aqb.portal.participation.rules.ParticipationState;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.tenancy.Today;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Hides a participation and brings it back. Providers' staff may do so while it is an "Entwurf", GK-Administration as long
 * as it is not locked. The number is never used again, and nothing is erased.
 */
@Stateless
public class DeleteParticipation {

    /** The field under which the change log keeps deleting and bringing back. */
    public static final String LOG_FIELD = "participation.deleted";

    private static final String YES = "yes";

    @Inject
    Database database;

    @Inject
    CurrentMembership who;

    @Inject
    Changes changes;

    @Inject
    Counters counters;

    @Inject
    Today today;

    /** Whether the person may delete a participation in that state; where it belongs is checked apart. */
    @Right("participation.read")
    public boolean allowed(ParticipationState state) {
        return switch (who.role()) {
            case PROVIDER_STAFF -> state == ParticipationState.STARTED;
            case GK_MANAGER -> state != ParticipationState.LOCKED;
            case GK_READER, RP_ADMIN, RP_CASEWORKER, AUDITOR -> false;
        };
    }

    /** Deletes it and says whether that was so: its state may not allow it any more. */
    @Right("participation.delete")
    public boolean delete(UUID id) {
        var participation = find(id);
        if (participation.deleted()) {
            return true;
        }
        if (!allowed(participation.state())) {
            return false;
        }
        var before = participation.tally();
        participation.delete(today.now());
        note(participation, before, Optional.empty(), Optional.of(YES));
        return true;
    }

    /** "Rückgängig": brings back what was deleted. */
    @Right("participation.delete")
    public void restore(UUID id) {
        var participation = find(id);
        if (!participation.deleted() || !allowed(participation.state())) {
            return;
        }
        var before = participation.tally();
        participation.restore();
        note(participation, before, Optional.of(YES), Optional.empty());
    }

    private void note(Participation participation, Tally before, Optional<String> was, Optional<String> is) {
        counters.move(participation.place(), before, participation.tally());
        changes.record(
                participation.getId(),
                participation.getVersion(),
                who.actor(),
                List.of(new FieldChange(LOG_FIELD, was, is)));
    }

    private Participation find(UUID id) {
        return Optional.ofNullable(database.em().find(Participation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found ->
                        who.provider().map(found.place().providerId()::equals).orElse(true))
                .orElseThrow(() -> new NotFoundException("participation"));
    }
}
