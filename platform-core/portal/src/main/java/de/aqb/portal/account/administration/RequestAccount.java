package de.aqb.portal.account.administration;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.Role;
import de.aqb.portal.account.rights.Right;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.tenancy.Slice;
import de.aqb.portal.tenancy.Today;
import de.aqb.portal.tenancy.Turn;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** "GK-Konto anfordern": a local authority asks the regional one for accounts of its own people. */
@Stateless
public class RequestAccount {

    /** What may be asked for. */
    public static final List<Role> ROLES = List.of(Role.GK_MANAGER, Role.GK_READER, Role.AUDITOR);

    @Inject
    Database database;

    @Inject
    CurrentMembership who;

    @Inject
    RequestMails mails;

    @Inject
    Today today;

    /** The own requests, the newest first. */
    @Right("account.request")
    public Slice<RequestRow> page(Turn<UUID> turn, int size) {
        var query = database.em()
                .createQuery(
                        "select r from AccountRequest r where %s order by r.id%s"
                                .formatted(
                                        turn.row().isPresent() ? "r.id %s :row".formatted(turn.side(true)) : "1 = 1",
                                        turn.order(true)),
                        AccountRequest.class);
        turn.row().ifPresent(row -> query.setParameter("row", row));
        var rows = query.setMaxResults(size + 1).getResultList().stream()
                .map(RequestRow::of)
                .toList();
        return Slice.of(rows, size, turn);
    }

    /** Asks for an account; who looks after the local authority gets a mail. */
    @Right("account.request")
    public Outcome ask(PersonEntry person, Optional<Role> role) {
        var objections = person.objections();
        if (role.filter(ROLES::contains).isEmpty()) {
            objections.add(Objection.ROLE_MISSING);
        }
        if (objections.isEmpty() && isOpen(person, role.orElseThrow())) {
            objections.add(Objection.ALREADY_REQUESTED);
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        var request = new AccountRequest(person, role.orElseThrow(), who.actor(), who.membershipId(), today.now());
        database.em().persist(request);
        mails.asked(who.tenant().orElseThrow(), who.getPlaceName());
        return Outcome.stored(request.getId());
    }

    /** Takes a request back that nobody has decided yet. */
    @Right("account.request")
    public Outcome withdraw(UUID id) {
        var request = Optional.ofNullable(database.em().find(AccountRequest.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("request"));
        if (!request.isOpen()) {
            return Outcome.refused(Set.of(Objection.ALREADY_DECIDED));
        }
        request.withdraw(who.actor(), today.now());
        return Outcome.stored(id);
    }

    private boolean isOpen(PersonEntry person, Role role) {
        return !database.em()
                .createQuery("""
                        select r.id from AccountRequest r
                        where lower(r.loginAddress) = lower(:address) and r.role = :role and r.state = :state
                        """, UUID.class)
                .setParameter("address", person.loginAddress())
                .setParameter("role", role)
                .setParameter("state", AccountRequest.State.OPEN)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
