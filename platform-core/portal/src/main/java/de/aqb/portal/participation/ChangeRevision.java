package de.aqb.portal.participation;

import de.aqb.portal.account.Oversight;
import de.aqb.portal.account.revision.LogFilter;
import de.aqb.portal.account.rights.Right;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.tenancy.Slice;
import de.aqb.portal.tenancy.Turn;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The change log (<i>Änderungsprotokoll</i>) for auditors: who changed which field when, never what stood in it. */
@Stateless
public class ChangeRevision {

    @Inject
    Oversight oversight;

    /**
     * A line of the change log without values.
     *
     * @param number of the participation; none for one that is not there any more
     */
    public record Line(
            UUID id,
            Instant at,
            String person,
            String field,
            @Nullable String number) {}

    /** The local authorities whose log the person reads, by code. */
    @Right("revision.changes")
    public List<String> authorities() {
        return oversight.audited().stream().sorted().toList();
    }

    /** The changes in one local authority behind or before a change; none of one that is not in sight. */
    @Right("revision.changes")
    public Slice<Line> page(LogFilter filter, Turn<UUID> turn, int size) {
        var tenants =
                filter.key().filter(oversight.audited()::contains).map(Set::of).orElse(Set.of());
        var where = new StringBuilder("c.tenant in :tenants");
        var parameters = new HashMap<String, Object>();
        filter.since().ifPresent(since -> {
            where.append(" and c.id >= :since");
            parameters.put("since", Ids.firstOf(since));
        });
        turn.row().ifPresent(row -> {
            requireInSight(tenants, row);
            where.append(" and c.id %s :row".formatted(turn.side(true)));
            parameters.put("row", row);
        });
        var rows = oversight.audit(tenants, Line.class, """
                select new de.aqb.portal.participation.ChangeRevision.Line(c.id, c.at, c.accountName, c.field, p.number)
                from ChangeInSight c left join ParticipationInSight p on p.id = c.participationId and p.tenant = c.tenant
                where %s order by c.id%s""".formatted(where, turn.order(true)), parameters, size + 1);
        return Slice.of(rows, size, turn);
    }

    /** A change elsewhere is no place to turn a page at: nobody learns when it was. */
    private void requireInSight(Set<String> tenants, UUID change) {
        var query = "select c.id from ChangeInSight c where c.tenant in :tenants and c.id = :change";
        if (oversight
                .audit(tenants, UUID.class, query, Map.of("change", change), 1)
                .isEmpty()) {
            throw new NotFoundException("change");
        }
    }
}
