package de.aqb.portal.measure;

import de.aqb.portal.account.rights.Right;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.tenancy.SearchText;
import de.aqb.portal.tenancy.Today;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The regional authority keeps the target groups (<i>Zielgruppen</i>) that participants are assigned to; domain, 5.1. */
@Stateless
public class TargetGroups {

    @Inject
    Database database;

    @Inject
    Today today;

    @Inject
    Event<Changed> changes;

    /** The list is another one from the next commit on. */
    record Changed() {}

    /** What keeps a target group from being saved; nothing is stored then. */
    public enum Objection {
        LABEL_MISSING,
        LABEL_TOO_LONG,
        LABEL_TAKEN,
        CHANGED_MEANWHILE
    }

    /** All of them in their order, also the retired ones; there are about ten. */
    @Right("target-group.keep")
    public List<TargetGroup> all() {
        return read();
    }

    /** A new one at the end of the list; its key comes from the label and stays. */
    @Right("target-group.keep")
    public Set<Objection> add(String label) {
        var groups = read();
        var objections = objections(groups, label, Optional.empty());
        if (objections.isEmpty()) {
            var last = groups.stream().mapToInt(TargetGroup::getPlace).max().orElse(0);
            database.shared().persist(new TargetGroup(freeKey(groups, label), label.strip(), last + 1));
            changes.fire(new Changed());
        }
        return objections;
    }

    /** Another wording for the same group; all who were assigned to it stay so. */
    @Right("target-group.keep")
    public Set<Objection> rename(String key, long version, String label) {
        var group = find(key);
        var objections = objections(read(), label, Optional.of(key));
        if (group.getVersion() != version) {
            objections.add(Objection.CHANGED_MEANWHILE);
        }
        if (objections.isEmpty()) {
            group.rename(label.strip());
            changes.fire(new Changed());
        }
        return objections;
    }

    /** Offers it no longer; who was assigned to it stays so. */
    @Right("target-group.keep")
    public void retire(String key) {
        var group = find(key);
        if (!group.isRetired()) {
            group.retire(today.now());
            changes.fire(new Changed());
        }
    }

    /** Offers it again. */
    @Right("target-group.keep")
    public void restore(String key) {
        find(key).restore();
        changes.fire(new Changed());
    }

    private List<TargetGroup> read() {
        return database.shared()
                .createQuery("select g from TargetGroup g order by g.place, g.key", TargetGroup.class)
                .getResultList();
    }

    private TargetGroup find(String key) {
        return Optional.ofNullable(database.shared().find(TargetGroup.class, key))
                .orElseThrow(() -> new NotFoundException("target group"));
    }

    private static Set<Objection> objections(List<TargetGroup> groups, String label, Optional<String> own) {
        var objections = EnumSet.noneOf(Objection.class);
        if (label.isBlank()) {
            objections.add(Objection.LABEL_MISSING);
        } else if (label.strip().length() > TargetGroup.LABEL_MAX
                || label.chars().anyMatch(Character::isISOControl)) {
            objections.add(Objection.LABEL_TOO_LONG);
        }
        var wanted = SearchText.normalise(label);
        if (groups.stream()
                .filter(group -> !own.equals(Optional.of(group.getKey())))
                .anyMatch(group -> SearchText.normalise(group.getLabel()).equals(wanted))) {
            objections.add(Objection.LABEL_TAKEN);
        }
        return objections;
    }

    /** {@code "Langzeitarbeitslose (ab 2 Jahren)"} becomes {@code langzeitarbeitslose_ab_2_jahren}. */
    static String freeKey(List<TargetGroup> groups, String label) {
        var stem = SearchText.normalise(label).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        var named = stem.isEmpty() ? "group" : stem.substring(0, Math.min(stem.length(), TargetGroup.KEY_MAX - 4));
        var key = named;
        for (var next = 2; isTaken(groups, key); next++) {
            key = named + "_" + next;
        }
        return key;
    }

    private static boolean isTaken(List<TargetGroup> groups, String key) {
        return groups.stream().anyMatch(group -> group.getKey().equals(key));
    }
}
