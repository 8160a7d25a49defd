package de.aqb.portal.measure;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.Oversight;
import de.aqb.portal.account.rights.Right;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.LikePattern;
import de.aqb.portal.tenancy.Slice;
import de.aqb.portal.tenancy.ToldIndex;
import de.aqb.portal.tenancy.Turn;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The measures that somebody may see, page by page: providers' staff those they run, people of a local authority its own,
 * the regional authority those of the authorities assigned to it.
 */
@Stateless
public class MeasureList {

    private static final String ROW = """
            select new de.aqb.portal.measure.MeasureRow(%sm.id, m.number, m.title, m.measureType, m.mainGoal,
                m.startsOn, m.endsOn, m.places, m.stage)
            from %s m where %s
            """;
    private static final String IN_ORDER = " order by m.number%s";

    @Inject
    Database database;

    @Inject
    Oversight oversight;

    @Inject
    CurrentMembership who;

    /**
     * The measures behind a number, in the order of their numbers.
     *
     * @param turn tells the page by the number of a measure
     */
    @Right("measure.list")
    public Slice<MeasureRow> page(MeasureFilter filter, Turn<String> turn, int size) {
        var parameters = new HashMap<String, Object>();
        var conditions = conditions(filter, parameters);
        turn.row().ifPresent(number -> {
            conditions.append(" and m.number %s :row".formatted(turn.side(false)));
            parameters.put("row", number);
        });
        var down = turn.order(false);
        var rows = who.role().isRegional()
                ? overseen(conditions, down, parameters, size)
                : own(conditions, down, parameters, size);
        return Slice.of(rows, size, turn);
    }

    /** How many participations of these measures are in which state, as far as the reader may know; one statement. */
    @Right("measure.list")
    public Map<UUID, Tally> tallies(List<UUID> measures) {
        if (measures.isEmpty()) {
            return Map.of();
        }
        var query = """
                select p.measureId, sum(p.started), sum(p.toComplete), sum(p.entryComplete), sum(p.exitComplete),
                    sum(p.locked), sum(p.counting), sum(p.percentSum)
                from %s p where p.measureId in :measures%s group by p.measureId
                """;
        if (who.role().isRegional()) {
            return byMeasure(oversight.list(
                    Object[].class,
                    query.formatted("MeasureProviderInSight", " and p.tenant in :tenants"),
                    Map.of("measures", measures),
                    measures.size()));
        }
        var own = who.provider().isPresent() ? " and p.providerId = :provider" : "";
        var typed = database.em()
                .createQuery(query.formatted("MeasureProvider", own), Object[].class)
                .setParameter("measures", measures);
        who.provider().ifPresent(provider -> typed.setParameter("provider", provider));
        return byMeasure(typed.getResultList());
    }

    private static Map<UUID, Tally> byMeasure(List<Object[]> rows) {
        var tallies = new HashMap<UUID, Tally>();
        for (var row : rows) {
            var sums = new Number[row.length - 1];
            for (var i = 0; i < sums.length; i++) {
                sums[i] = (Number) row[i + 1];
            }
            tallies.put((UUID) row[0], Tally.of(sums));
        }
        return tallies;
    }

    private List<MeasureRow> own(StringBuilder conditions, String down, Map<String, Object> parameters, int size) {
        who.provider().ifPresent(provider -> {
            conditions.append(
                    " and exists (select p from MeasureProvider p where p.measureId = m.id and p.providerId = :provider)");
            parameters.put("provider", provider);
        });
        var query = database.em()
                .createQuery(ROW.formatted("", "Measure", conditions) + IN_ORDER.formatted(down), MeasureRow.class);
        parameters.forEach(query::setParameter);
        return ToldIndex.in(query, down.isEmpty() ? "measure_number_ix" : "measure_number_down_ix")
                .setMaxResults(size + 1)
                .getResultList();
    }

    private List<MeasureRow> overseen(StringBuilder conditions, String down, Map<String, Object> parameters, int size) {
        conditions.append(" and m.tenant in :tenants");
        return oversight.list(
                MeasureRow.class,
                ROW.formatted("m.tenant, ", "MeasureInSight", conditions) + IN_ORDER.formatted(down),
                parameters,
                size + 1,
                query -> ToldIndex.in(query, down.isEmpty() ? "measure_across_ix" : "measure_down_across_ix"));
    }

    private static StringBuilder conditions(MeasureFilter filter, Map<String, Object> parameters) {
        var conditions = new StringBuilder("1 = 1");
        if (!filter.text().isEmpty()) {
            conditions.append(" and m.searchText like :text escape '!'");
            parameters.put("text", "%" + LikePattern.escape(filter.text()) + "%");
        }
        filter.measureType().ifPresent(type -> {
            conditions.append(" and m.measureType = :type");
            parameters.put("type", type);
        });
        filter.state().ifPresent(state -> conditions.append(condition(state, filter, parameters)));
        return conditions;
    }

    private static String condition(MeasureState state, MeasureFilter filter, Map<String, Object> parameters) {
        parameters.put("stage", stageOf(state));
        var byDate = switch (state) {
            case CREATED -> " and m.startsOn > :today";
            case RUNNING -> " and m.startsOn <= :today and m.endsOn >= :today";
            case ENDED -> " and m.endsOn < :today";
            case REPORTED, CHECKED, ARCHIVED -> "";
        };
        if (!byDate.isEmpty()) {
            parameters.put("today", filter.today());
        }
        return " and m.stage = :stage" + byDate;
    }

    private static MeasureStage stageOf(MeasureState state) {
        return switch (state) {
            case CREATED, RUNNING, ENDED -> MeasureStage.OPEN;
            case REPORTED -> MeasureStage.REPORTED;
            case CHECKED -> MeasureStage.CHECKED;
            case ARCHIVED -> MeasureStage.ARCHIVED;
        };
    }
}
