package de.aqb.portal.measure;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.Oversight;
import de.aqb.portal.account.rights.Right;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.NotFoundException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows one measure to those who may see it; to everybody else it does not exist. */
@Stateless
public class Measures {

    private static final String RUN_BY = """
            select r.name, p.providerId, p.started, p.toComplete, p.entryComplete, p.exitComplete, p.locked, p.counting,
                p.percentSum
            from %s p join %s r on r.id = p.providerId
            where p.measureId = :measure %s order by r.name, r.id
            """;
    private static final int FIRST_COUNTER = 2;
    private static final int MOST_PROVIDERS = 200;

    @Inject
    Database database;

    @Inject
    Oversight oversight;

    @Inject
    CurrentMembership who;

    /**
     * The measure with its providers and counters.
     *
     * @throws NotFoundException for one that the reader may not see, and for one that does not exist
     */
    @Right("measure.view")
    public MeasureView view(UUID id) {
        return who.role().isRegional() ? overseen(id) : own(id);
    }

    private MeasureView own(UUID id) {
        var em = database.em();
        var measure = em.find(Measure.class, id);
        if (measure == null) {
            throw new NotFoundException("measure");
        }
        var rows = em.createQuery(RUN_BY.formatted("MeasureProvider", "Provider", ""), Object[].class)
                .setParameter("measure", id)
                .getResultList();
        var mayNotSee = who.provider()
                .filter(mine -> rows.stream().noneMatch(row -> mine.equals(row[1])))
                .isPresent();
        if (mayNotSee) {
            throw new NotFoundException("measure");
        }
        return new MeasureView(
                who.tenant().orElseThrow(), id, measure.details(), measure.stage(), names(rows), tally(rows));
    }

    private MeasureView overseen(UUID id) {
        var found = oversight.list(MeasureRow.class, """
                select new de.aqb.portal.measure.MeasureRow(m.tenant, m.id, m.number, m.title, m.measureType, m.mainGoal,
                    m.startsOn, m.endsOn, m.places, m.stage)
                from MeasureInSight m where m.id = :id and m.tenant in :tenants
                """, Map.of("id", id), 1);
        if (found.isEmpty()) {
            throw new NotFoundException("measure");
        }
        var row = found.get(0);
        var rows = oversight.list(
                Object[].class,
                RUN_BY.formatted(
                        "MeasureProviderInSight",
                        "ProviderInSight",
                        "and p.tenant in :tenants and r.tenant = p.tenant"),
                Map.of("measure", id),
                MOST_PROVIDERS);
        return new MeasureView(row.tenant(), id, row.details(), row.stage(), names(rows), tally(rows));
    }

    private static List<String> names(List<Object[]> rows) {
        return rows.stream().map(row -> (String) row[0]).toList();
    }

    private Tally tally(List<Object[]> rows) {
        var sum = Tally.NONE;
        for (var row : rows) {
            if (who.provider().isEmpty() || who.provider().get().equals(row[1])) {
                sum = sum.plus(counters(row));
            }
        }
        return sum;
    }

    private static Tally counters(Object[] row) {
        var counters = new ArrayList<Number>();
        for (var i = FIRST_COUNTER; i < row.length; i++) {
            counters.add((Number) row[i]);
        }
        return Tally.of(counters.toArray(Number[]::new));
    }
}
