package de.aqb.portal.participation;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.Oversight;
import de.aqb.portal.account.rights.Right;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.LikePattern;
import de.aqb.portal.tenancy.Slice;
import de.aqb.portal.tenancy.ToldIndex;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The participations of a measure, page by page by key: the time for a page does not depend on how many there are.
 *
 * <p>Providers' staff see those of their own provider only. The regional authority gets no names: they are neither read
 * nor searched nor sorted by.
 */
@Stateless
public class ParticipationList {

    private static final String WITH_NAMES = """
            select new de.aqb.portal.participation.ParticipationRow(p.id, p.serial, p.number, p.lastName, p.firstName,
                p.searchName, p.birthYear, p.entryDate, p.exitDate, p.state, p.stateOrder, p.completeness, p.missing)
            """;
    private static final String WITHOUT_NAMES = """
            select new de.aqb.portal.participation.ParticipationRow(p.id, p.serial, p.number, p.birthYear, p.entryDate,
                p.exitDate, p.state, p.stateOrder, p.completeness, p.missing)
            """;

    @Inject
    Database database;

    @Inject
    Oversight oversight;

    @Inject
    CurrentMembership who;

    @Right("participation.list")
    public Slice<ParticipationRow> page(ParticipationQuery query) {
        return Slice.of(rows(query), query.size(), query.turn());
    }

    /** One more than the page has, in the order of reading. */
    private List<ParticipationRow> rows(ParticipationQuery query) {
        var most = query.size() + 1;
        if (query.turn().row().isEmpty()) {
            return rows(query, "", Map.of(), most);
        }
        var row = query.turn().row().get();
        var side = query.turn().side(query.descending());
        if (sort(query) == ParticipationSort.NUMBER) {
            return rows(query, " and p.serial %s :row".formatted(side), Map.of("row", row), most);
        }
        var column = sort(query).column();
        var value = list(
                query,
                Object.class,
                "select p." + column,
                " and p.serial = :row",
                Map.of("row", row),
                1,
                ParticipationSort.NUMBER.index(false));
        if (value.isEmpty()) {
            return rows(query, "", Map.of(), most);
        }
        // First those that equal the row, then those behind: with "or" all equal ones before the row would be read.
        var found = new ArrayList<>(rows(
                query,
                " and p.%s = :value and p.serial %s :row".formatted(column, side),
                Map.of("value", value.get(0), "row", row),
                most));
        if (found.size() < most) {
            var behind = " and p.%s %s :value".formatted(column, side);
            found.addAll(rows(query, behind, Map.of("value", value.get(0)), most - found.size()));
        }
        return found;
    }

    private List<ParticipationRow> rows(ParticipationQuery query, String where, Map<String, Object> values, int most) {
        var sort = sort(query);
        var order = query.turn().order(query.descending());
        var conditions = new StringBuilder(" and p.deletedAt is null").append(where);
        var parameters = new HashMap<>(values);
        who.provider().ifPresent(provider -> {
            conditions.append(" and p.providerId = :provider");
            parameters.put("provider", provider);
        });
        query.filter().state().ifPresent(state -> {
            conditions.append(" and p.stateOrder = :state");
            parameters.put("state", Participation.order(state));
        });
        if (!query.filter().text().isEmpty()) {
            conditions.append(
                    who.role().isRegional()
                            ? " and lower(p.number) like :text escape '!'"
                            : " and (p.searchName like :text escape '!' or lower(p.number) like :text escape '!')");
            parameters.put("text", "%" + LikePattern.escape(query.filter().text()) + "%");
        }
        if (!who.role().isRegional()) {
            query.filter().goal().ifPresent(goal -> {
                conditions.append(" and p.participantGoal = :goal");
                parameters.put("goal", goal);
            });
        }
        query.filter().entry().ifPresent(span -> entered(span, conditions, parameters));
        conditions.append(" order by p.").append(sort.column()).append(order);
        if (sort != ParticipationSort.NUMBER) {
            conditions.append(", p.serial").append(order);
        }
        // Those of one state lie side by side in its index, in the order of their numbers.
        var by =
                sort == ParticipationSort.NUMBER && query.filter().state().isPresent() ? ParticipationSort.STATE : sort;
        return list(
                query,
                ParticipationRow.class,
                who.role().isRegional() ? WITHOUT_NAMES : WITH_NAMES,
                conditions.toString(),
                parameters,
                most,
                by.index(!order.isEmpty()));
    }

    private static void entered(EntrySpan span, StringBuilder where, Map<String, Object> parameters) {
        span.days()
                .ifPresentOrElse(
                        days -> {
                            where.append(" and p.entryDate between :first and :last");
                            parameters.put("first", days.first());
                            parameters.put("last", days.last());
                        },
                        () -> where.append(" and p.entryDate is null"));
    }

    private <T> List<T> list(
            ParticipationQuery query,
            Class<T> type,
            String select,
            String where,
            Map<String, Object> values,
            int most,
            String index) {
        var parameters = new HashMap<>(values);
        parameters.put("measure", query.measureId());
        if (who.role().isRegional()) {
            var jpql = select + " from ParticipationInSight p where p.tenant in :tenants and p.measureId = :measure";
            return oversight.listOf(
                    query.tenant(), type, jpql + where, parameters, most, typed -> ToldIndex.in(typed, index));
        }
        var jpql = select + " from Participation p where p.measureId = :measure";
        var typed = database.em().createQuery(jpql + where, type);
        parameters.forEach(typed::setParameter);
        return ToldIndex.in(typed, index).setMaxResults(most).getResultList();
    }

    private ParticipationSort sort(ParticipationQuery query) {
        return query.sort() == ParticipationSort.NAME && who.role().isRegional()
                ? ParticipationSort.NUMBER
                : query.sort();
    }
}
