package de.aqb.portal.account.administration;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.Oversight;
import de.aqb.portal.account.rights.Right;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.LocalAuthorities;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.tenancy.Slice;
import de.aqb.portal.tenancy.TenantWork;
import de.aqb.portal.tenancy.Today;
import de.aqb.portal.tenancy.Turn;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The regional authority confirms or declines requests for accounts. It finds them among those in its sight; deciding then
 * happens inside the one local authority that asks.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DecideRequest {

    @Inject
    Oversight oversight;

    @Inject
    TenantWork work;

    @Inject
    Database database;

    @Inject
    Inviting inviting;

    @Inject
    RequestMails mails;

    @Inject
    LocalAuthorities authorities;

    @Inject
    CurrentMembership who;

    @Inject
    Today today;

    /** The requests in sight, the newest first; only those still open, or all. */
    @Right("account.decide-request")
    public Slice<RequestRow> page(boolean onlyOpen, Turn<UUID> turn, int size) {
        var parameters = new HashMap<String, Object>();
        var where = new StringBuilder("r.tenant in :tenants");
        if (onlyOpen) {
            where.append(" and r.state = :state");
            parameters.put("state", AccountRequest.State.OPEN);
        }
        turn.row().ifPresent(row -> {
            where.append(" and r.id %s :row".formatted(turn.side(true)));
            parameters.put("row", row);
        });
        var query = "select r from AccountRequestInSight r where %s order by r.id%s".formatted(where, turn.order(true));
        var rows = oversight.list(AccountRequestInSight.class, query, parameters, size + 1).stream()
                .map(AccountRequestInSight::row)
                .toList();
        return Slice.of(rows, size, turn);
    }

    /** @throws NotFoundException for one of a local authority out of sight, and for one that does not exist */
    @Right("account.decide-request")
    public RequestRow open(UUID id) {
        return find(id);
    }

    /** Invites the person, and tells whoever asked. */
    @Right("account.decide-request")
    public Outcome confirm(UUID id) {
        var tenant = find(id).tenant();
        return decide(id, tenant, request -> {
            var invited = inviting.invite(request.person(), request.getRole(), new Place.Authority(tenant));
            if (invited.id().isEmpty()) {
                return invited;
            }
            request.confirm(who.actor(), today.now());
            mails.confirmed(request, nameOf(tenant));
            return Outcome.stored(id);
        });
    }

    /** Says why not, and tells whoever asked that there is an answer. */
    @Right("account.decide-request")
    public Outcome decline(UUID id, String reason) {
        var tenant = find(id).tenant();
        if (reason.isBlank()) {
            return Outcome.refused(Objection.REASON_MISSING);
        }
        if (reason.length() > AccountRequest.REASON_MAX) {
            return Outcome.refused(Objection.REASON_TOO_LONG);
        }
        return decide(id, tenant, request -> {
            request.decline(who.actor(), today.now(), reason.strip());
            mails.declined(request, nameOf(tenant));
            return Outcome.stored(id);
        });
    }

    private Outcome decide(UUID id, String tenant, Function<AccountRequest, Outcome> decision) {
        return work.inside(tenant, () -> {
            var request = Optional.ofNullable(
                            database.em().find(AccountRequest.class, id, LockModeType.PESSIMISTIC_WRITE))
                    .orElseThrow(() -> new NotFoundException("request"));
            return request.isOpen() ? decision.apply(request) : Outcome.refused(Objection.ALREADY_DECIDED);
        });
    }

    private RequestRow find(UUID id) {
        return oversight
                .list(
                        AccountRequestInSight.class,
                        "select r from AccountRequestInSight r where r.id = :id and r.tenant in :tenants",
                        Map.of("id", id),
                        1)
                .stream()
                .findFirst()
                .map(AccountRequestInSight::row)
                .orElseThrow(() -> new NotFoundException("request"));
    }

    private String nameOf(String tenant) {
        return authorities.find(tenant).orElseThrow().getName();
    }
}
