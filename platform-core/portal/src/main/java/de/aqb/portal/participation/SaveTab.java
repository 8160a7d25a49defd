package de.aqb.portal.participation;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.rights.Right;
import de.aqb.portal.audit.Changes;
import de.aqb.portal.participation.SaveResult.Clashing;
import de.aqb.portal.participation.SaveResult.Impossible;
import de.aqb.portal.participation.SaveResult.Locked;
import de.aqb.portal.participation.SaveResult.Renewed;
import de.aqb.portal.participation.SaveResult.Saved;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.Today;
import de.aqb.spi.Answers;
import de.aqb.spi.Phase;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * "Speichern": checks one tab of a participation, stores its answers, and with them, in the same transaction, the change
 * log, completeness, state and counters. Either all of it happens or nothing.
 */
@Stateless
public class SaveTab {

    @Inject
    Database database;

    @Inject
    CurrentMembership who;

    @Inject
    OwnParticipations participations;

    @Inject
    TabCheck check;

    @Inject
    AnswerStore answers;

    @Inject
    Changes changes;

    @Inject
    Recorder recorder;

    @Inject
    Today today;

    /**
     * Saves what was handed in, unless something is impossible, clashes with somebody else's changes, or the participation
     * is locked. Handing in the same twice changes nothing the second time.
     *
     * @throws de.aqb.portal.tenancy.NotFoundException for a participation that the person neither records nor has begun
     */
    @Right("participation.record")
    public SaveResult save(TabEntry entry) {
        var open = participations.lock(entry.participationId());
        if (open.locked()) {
            return new Locked();
        }
        if (!open.versions().equals(entry.versions())) {
            return new Renewed();
        }
        Map<String, Answer> rows = open.isNew() ? Map.of() : answers.rows(entry.participationId());
        var stored = AnswerStore.answers(rows);
        var read = check.read(open, stored, entry);
        if (!read.unreadable().isEmpty()) {
            return new Impossible(read.unreadable(), List.of());
        }
        var merge = Merge.of(before(open, entry), stored.values(), read.values(), entry.decisions());
        if (!merge.clashes().isEmpty()) {
            return clashing(open, merge);
        }
        var complete = check.complete(open, stored, merge.values());
        var errors = check.errors(open, entry.phase(), complete);
        return errors.isEmpty()
                ? store(open, entry.phase(), rows, complete, merge.kept())
                : new Impossible(List.of(), errors);
    }

    private SaveResult store(
            OpenParticipation open, Phase phase, Map<String, Answer> rows, Answers complete, Set<String> kept) {
        var participation = recorder.write(open, rows, complete, new Touch(who.actor(), today.now()));
        forgetDraft(participation.getId(), phase);
        database.em().flush();
        return new Saved(participation.getVersion(), kept);
    }

    private void forgetDraft(UUID participationId, Phase phase) {
        var em = database.em();
        Optional.ofNullable(em.find(Draft.class, new Draft.Key(who.accountId(), participationId, phase)))
                .ifPresent(em::remove);
    }

    /** The values that fields had when this person began to type, for those that somebody has changed since. */
    private Map<String, String> before(OpenParticipation open, TabEntry entry) {
        if (open.version() == entry.baseVersion()) {
            return Map.of();
        }
        var before = new HashMap<String, String>();
        changes.since(entry.participationId(), entry.baseVersion())
                .forEach(change -> before.putIfAbsent(
                        change.getField(), change.getOldValue().orElse("")));
        return before;
    }

    private static SaveResult clashing(OpenParticipation open, Merge merge) {
        var other = open.saved().orElseThrow();
        return new Clashing(other.changedBy(), other.changedAt(), merge.clashes(), merge.kept());
    }
}
