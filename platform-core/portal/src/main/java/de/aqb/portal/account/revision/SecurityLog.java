package de.aqb.portal.account.revision;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.rights.Right;
import de.aqb.portal.audit.SecurityEvent.Kind;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.tenancy.Slice;
import de.aqb.portal.tenancy.Turn;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The security log (<i>Sicherheitsprotokoll</i>), page by page, newest first. An auditor of the platform reads all of it,
 * one of a local authority what happened there, and of log-ins those of people who work nowhere else.
 */
@Stateless
public class SecurityLog {

    private static final String OF_PLACE = """
            (e.tenant = :tenant or e.tenant is null
                and e.accountId in (select m.accountId from Membership m where m.tenant = :tenant)
                and not exists (select o.id from Membership o
                    where o.accountId = e.accountId and (o.tenant is null or o.tenant <> :tenant)))
            """;

    @Inject
    Database database;

    @Inject
    CurrentMembership who;

    /** The events behind or before an event. */
    @Right("revision.security")
    public Slice<SecurityEntry> page(LogFilter filter, Turn<UUID> turn, int size) {
        var where = new StringBuilder(place());
        var parameters = new HashMap<String, Object>();
        filter.key().flatMap(SecurityLog::kind).ifPresent(kind -> {
            where.append(" and e.kind = :kind");
            parameters.put("kind", kind);
        });
        filter.since().ifPresent(since -> {
            where.append(" and e.id >= :since");
            parameters.put("since", Ids.firstOf(since));
        });
        turn.row().ifPresent(row -> {
            requireInSight(row);
            where.append(" and e.id %s :row".formatted(turn.side(true)));
            parameters.put("row", row);
        });
        var rows = read(SecurityEntry.class, """
                select new de.aqb.portal.account.revision.SecurityEntry(e.id, e.at, e.kind, a.name, e.tenant, e.detail)
                from SecurityEvent e left join Account a on a.id = e.accountId
                where %s order by e.id%s""".formatted(where, turn.order(true)), parameters, size + 1);
        return Slice.of(rows, size, turn);
    }

    /** An event of another place is no place to turn a page at: nobody learns when it was. */
    private void requireInSight(UUID event) {
        var query = "select e.id from SecurityEvent e where " + place() + " and e.id = :event";
        if (read(UUID.class, query, Map.of("event", event), 1).isEmpty()) {
            throw new NotFoundException("event");
        }
    }

    private <T> List<T> read(Class<T> type, String query, Map<String, ?> parameters, int limit) {
        var typed = database.shared().createQuery(query, type);
        parameters.forEach(typed::setParameter);
        who.tenant().ifPresent(tenant -> typed.setParameter("tenant", tenant));
        return typed.setMaxResults(limit).getResultList();
    }

    private String place() {
        return who.tenant().isPresent() ? OF_PLACE : "1 = 1";
    }

    private static Optional<Kind> kind(String key) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(key))
                .findFirst();
    }
}
