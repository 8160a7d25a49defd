package de.aqb.portal.audit;

import de.aqb.portal.tenancy.Actor;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The change log of participations: written in the transaction that changes, read page by page. */
@ApplicationScoped
public class Changes {

    @Inject
    Database database;

    @Inject
    Today today;

    /** Notes what somebody changes in a participation that had this version before. */
    public void record(UUID participationId, long rowVersion, Actor actor, List<FieldChange> changes) {
        var now = today.now();
        for (var change : changes) {
            database.em().persist(new ChangeEntry(participationId, rowVersion, now, actor, change));
        }
    }

    /** The latest changes of a participation, newest first; the next page goes on before the last id of this one. */
    public List<ChangeEntry> of(UUID participationId, Optional<UUID> before, int size) {
        var older = before.isPresent() ? "and c.id < :before" : "";
        var query = database.em()
                .createQuery("""
                        select c from ChangeEntry c
                        where c.participationId = :participation %s
                        order by c.id desc
                        """.formatted(older), ChangeEntry.class)
                .setParameter("participation", participationId)
                .setMaxResults(size);
        before.ifPresent(id -> query.setParameter("before", id));
        return query.getResultList();
    }

    /** What has changed in a participation since it had this version, oldest first. */
    public List<ChangeEntry> since(UUID participationId, long rowVersion) {
        return database.em()
                .createQuery("""
                        select c from ChangeEntry c
                        where c.participationId = :participation and c.rowVersion >= :version
                        order by c.id
                        """, ChangeEntry.class)
                .setParameter("participation", participationId)
                .setParameter("version", rowVersion)
                .getResultList();
    }

    /** The latest changes of one field, newest first: what stands at the field. */
    public List<ChangeEntry> ofField(UUID participationId, String field, int size) {
        return database.em()
                .createQuery("""
                        select c from ChangeEntry c
                        where c.participationId = :participation and c.field = :field
                        order by c.id desc
                        """, ChangeEntry.class)
                .setParameter("participation", participationId)
                .setParameter("field", field)
                .setMaxResults(size)
                .getResultList();
    }
}
