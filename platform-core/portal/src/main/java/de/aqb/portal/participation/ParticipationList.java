package de.aqb.portal.participation;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.Oversight;
import de.aqb.portal.account.rights.Right;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.LikePattern;
import de.aqb.portal.tenancy.Slice;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
            from Participation p where p.measureId = :measure and p.deletedAt is null
            """;
    private static final String WITHOUT_NAMES = """
            select new de.aqb.portal.participation.ParticipationRow(p.id, p.serial, p.number, p.birthYear, p.entryDate,
                p.exitDate, p.state, p.stateOrder, p.completeness, p.missing)
            from ParticipationInSight p
            where p.tenant in :tenants and p.measureId = :measure and p.deletedAt is null
            """;

    private static final String VALUE_OF_ROW =
            "select p.%s from %s p where p.measureId = :measure and p.serial = :serial%s";

    @Inject
    Database database;

    @Inject
    Oversight oversight;

    @Inject
    CurrentMembership who;

    @Right("participation.list")
    public Slice<ParticipationRow> page(ParticipationQuery query) {
        var parameters = new HashMap<String, Object>();
        parameters.put("measure", query.measureId());
        var rows = who.role().isRegional() ? overseen(query, parameters) : own(query, parameters);
        return Slice.of(rows, query.size(), query.turn());
    }

    private List<ParticipationRow> own(ParticipationQuery query, Map<String, Object> parameters) {
        var where = new StringBuilder();
        who.provider().ifPresent(provider -> {
            where.append(" and p.providerId = :provider");
            parameters.put("provider", provider);
        });
        if (!query.filter().text().isEmpty()) {
            where.append(" and (p.searchName like :text escape '!' or lower(p.number) like :text escape '!')");
        }
        query.filter().goal().ifPresent(goal -> {
            where.append(" and p.participantGoal = :goal");
            parameters.put("goal", goal);
        });
        restrict(where, query, query.sort(), parameters, column -> value(query, column));
        var typed = database.em().createQuery(WITH_NAMES + where, ParticipationRow.class);
        parameters.forEach(typed::setParameter);
        return typed.setMaxResults(query.size() + 1).getResultList();
    }

    private Optional<Object> value(ParticipationQuery query, String column) {
        return database.em()
                .createQuery(VALUE_OF_ROW.formatted(column, "Participation", ""), Object.class)
                .setParameter("measure", query.measureId())
                .setParameter("serial", query.turn().row().orElseThrow())
                .getResultStream()
                .findFirst();
    }

    private List<ParticipationRow> overseen(ParticipationQuery query, Map<String, Object> parameters) {
        var sort = query.sort() == ParticipationSort.NAME ? ParticipationSort.NUMBER : query.sort();
        var where = new StringBuilder();
        if (!query.filter().text().isEmpty()) {
            where.append(" and lower(p.number) like :text escape '!'");
        }
        restrict(
                where,
                query,
                sort,
                parameters,
                column -> oversight
                        .list(
                                Object.class,
                                VALUE_OF_ROW.formatted(column, "ParticipationInSight", " and p.tenant in :tenants"),
                                Map.of(
                                        "measure", query.measureId(),
                                        "serial", query.turn().row().orElseThrow()),
                                1)
                        .stream()
                        .findFirst());
        return oversight.list(ParticipationRow.class, WITHOUT_NAMES + where, parameters, query.size() + 1);
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

    private static void restrict(
            StringBuilder where,
            ParticipationQuery query,
            ParticipationSort sort,
            Map<String, Object> parameters,
            Function<String, Optional<Object>> valueOfRow) {
        if (!query.filter().text().isEmpty()) {
            parameters.put("text", "%" + LikePattern.escape(query.filter().text()) + "%");
        }
        query.filter().state().ifPresent(state -> {
            where.append(" and p.state = :state");
            parameters.put("state", state);
        });
        query.filter().entry().ifPresent(span -> entered(span, where, parameters));
        var side = query.turn().side(query.descending());
        var order = query.turn().order(query.descending());
        query.turn().row().ifPresent(serial -> {
            var value =
                    sort == ParticipationSort.NUMBER ? Optional.<Object>of(serial) : valueOfRow.apply(sort.column());
            value.ifPresent(found -> {
                // The first condition lets the index start at the right row; Derby cannot use the second one for that.
                where.append(" and p.%1$s %2$s= :value and (p.%1$s %2$s :value or p.serial %2$s :serial)"
                        .formatted(sort.column(), side));
                parameters.put("value", found);
                parameters.put("serial", serial);
            });
        });
        where.append(" order by p.%s%s".formatted(sort.column(), order));
        if (sort != ParticipationSort.NUMBER) {
            where.append(", p.serial").append(order);
        }
    }
}
