package de.aqb.portal.account.administration;

import de.aqb.portal.account.Membership;
import de.aqb.portal.account.MembershipState;
import de.aqb.portal.account.rights.Right;
import de.aqb.portal.account.token.Purpose;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.LikePattern;
import de.aqb.portal.tenancy.Slice;
import de.aqb.portal.tenancy.Today;
import de.aqb.portal.tenancy.Turn;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The accounts (<i>Zugänge</i>) of the own area, page by page, in the order of the last names. */
@Stateless
public class AccountList {

    private static final String ROWS =
            "select m, a.loginEmail from Membership m join Account a on a.id = m.accountId where ";

    @Inject
    Database database;

    @Inject
    Area area;

    @Inject
    Today today;

    /** @param turn tells the page by the id of a membership: a name never stands in an address */
    @Right("account.list")
    public Slice<AccountRow> page(AccountFilter filter, Turn<UUID> turn, int size) {
        var parameters = new HashMap<String, Object>();
        var where = new StringBuilder(area.condition(parameters));
        restrict(where, filter, parameters);
        turn.row().ifPresent(row -> {
            var name = area.find(row).getSearchName();
            // The first condition lets the index start at the right row; Derby cannot use the second one for that.
            where.append(" and m.searchName %1$s= :name and (m.searchName %1$s :name or m.id %1$s :row)"
                    .formatted(turn.side(false)));
            parameters.put("name", name);
            parameters.put("row", row);
        });
        where.append(" order by m.searchName%1$s, m.id%1$s".formatted(turn.order(false)));
        var query = database.shared().createQuery(ROWS + where, Object[].class);
        parameters.forEach(query::setParameter);
        var now = today.now();
        var rows = query.setMaxResults(size + 1).getResultList().stream()
                .map(row -> AccountRow.listed((Membership) row[0], (String) row[1], now))
                .toList();
        return Slice.of(rows, size, turn);
    }

    private void restrict(StringBuilder where, AccountFilter filter, Map<String, Object> parameters) {
        if (!filter.text().isEmpty()) {
            where.append(" and (m.searchName like :text escape '!' or a.loginEmail like :text escape '!')");
            parameters.put("text", "%" + LikePattern.escape(filter.text()) + "%");
        }
        filter.tenant().ifPresent(tenant -> {
            where.append(" and m.tenant = :tenant");
            parameters.put("tenant", tenant);
        });
        filter.provider().ifPresent(provider -> {
            where.append(" and m.providerId = :provider");
            parameters.put("provider", provider);
        });
        filter.role().ifPresent(role -> {
            where.append(" and m.role = :role");
            parameters.put("role", role);
        });
        filter.state().ifPresent(state -> where.append(condition(state, parameters)));
    }

    /** The same as {@link Membership#state}, for the query. */
    private String condition(MembershipState state, Map<String, Object> parameters) {
        return switch (state) {
            case RETIRED -> " and m.retiredAt is not null";
            case ACTIVE -> " and m.retiredAt is null and m.acceptedAt is not null";
            case INVITED -> {
                parameters.put("limit", today.now().minus(Purpose.INVITATION.life()));
                yield " and m.retiredAt is null and m.acceptedAt is null and m.invitedAt > :limit";
            }
            case INVITATION_EXPIRED -> {
                parameters.put("limit", today.now().minus(Purpose.INVITATION.life()));
                yield " and m.retiredAt is null and m.acceptedAt is null and (m.invitedAt <= :limit or m.invitedAt is null)";
            }
        };
    }
}
