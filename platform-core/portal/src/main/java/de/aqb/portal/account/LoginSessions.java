package de.aqb.portal.account;

import de.aqb.portal.tenancy.Actor;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.tenancy.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The table of log-ins. It binds the account itself, for it belongs to no tenant. */
@ApplicationScoped
@Transactional
public class LoginSessions {

    private static final Comparator<Membership> LAST_USED_FIRST = Comparator.comparing(
                    (Membership membership) -> membership.getLastUsedAt().orElse(Instant.EPOCH))
            .reversed()
            .thenComparing(Membership::getId);

    @Inject
    Database database;

    @Inject
    Accounts accounts;

    @Inject
    Today today;

    /** Who shows this token, unless the log-in is over. One statement, for each request asks. */
    Optional<LoggedIn> resume(LoginToken token) {
        var rows = database.shared()
                .createQuery("""
                        select s, a, m from LoginSession s
                        join Account a on a.id = s.accountId
                        join Membership m on m.accountId = s.accountId
                        where s.tokenHash = :hash and m.acceptedAt is not null and m.retiredAt is null
                        order by m.placeName, m.id
                        """, Object[].class)
                .setParameter("hash", token.hash())
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var session = (LoginSession) rows.get(0)[0];
        var now = today.now();
        if (session.isOver(now)) {
            database.shared().remove(session);
            return Optional.empty();
        }
        session.seen(now);
        var memberships = rows.stream().map(row -> (Membership) row[2]).toList();
        return memberships.stream()
                .filter(membership -> membership.getId().equals(session.getMembershipId()))
                .findAny()
                .map(active -> loggedIn(token, session, active, (Account) rows.get(0)[1], memberships));
    }

    /** Begins a log-in in the place used last; empty for an account that has none. */
    Optional<LoginToken> begin(UUID accountId, String device) {
        forgetThoseThatAreOver();
        var token = LoginToken.fresh();
        var first = active(accountId).min(LAST_USED_FIRST);
        first.ifPresent(place -> open(new LoginSession(token, place, device, today.now())));
        return first.map(place -> token);
    }

    /** Goes on in another place of the same account, with a new token but not with a new day. */
    LoginToken move(LoggedIn from, UUID membershipId) {
        var target = active(from.actor().accountId())
                .filter(membership -> membership.getId().equals(membershipId))
                .findAny()
                .orElseThrow(() -> new NotFoundException("membership"));
        var old = database.shared().find(LoginSession.class, from.token().hash());
        if (old == null) {
            throw new NotLoggedInException();
        }
        database.shared().remove(old);
        var token = LoginToken.fresh();
        open(old.in(target, token, today.now()));
        return token;
    }

    /** The person has just shown the password once more. */
    void confirm(LoggedIn who) {
        var session = database.shared().find(LoginSession.class, who.token().hash());
        if (session != null) {
            session.confirm(today.now());
        }
    }

    /** The log-ins of an account that are not over, the latest first. */
    List<LoginSession> of(UUID accountId) {
        var now = today.now();
        return database.shared()
                .createQuery(
                        "select s from LoginSession s where s.accountId = :account order by s.lastSeenAt desc, s.id",
                        LoginSession.class)
                .setParameter("account", accountId)
                .getResultStream()
                .filter(session -> !session.isOver(now))
                .toList();
    }

    /** Ends one of the account's own log-ins; one of somebody else's is not there. */
    void endOne(UUID accountId, UUID sessionId) {
        database.shared()
                .createQuery("delete from LoginSession s where s.accountId = :account and s.id = :id")
                .setParameter("account", accountId)
                .setParameter("id", sessionId)
                .executeUpdate();
    }

    /** Ends all log-ins of the account but this one. */
    void endOthers(UUID accountId, LoginToken but) {
        database.shared()
                .createQuery("delete from LoginSession s where s.accountId = :account and s.tokenHash <> :hash")
                .setParameter("account", accountId)
                .setParameter("hash", but.hash())
                .executeUpdate();
    }

    /** Ends a log-in on all servers at once. */
    void end(LoginToken token) {
        database.shared()
                .createQuery("delete from LoginSession s where s.tokenHash = :hash")
                .setParameter("hash", token.hash())
                .executeUpdate();
    }

    /** Ends all log-ins with this membership, on all servers; it has been taken away. */
    public void endAllOf(UUID membershipId) {
        database.shared()
                .createQuery("delete from LoginSession s where s.membershipId = :membership")
                .setParameter("membership", membershipId)
                .executeUpdate();
    }

    /** Ends all log-ins of this account, on all servers. */
    public void endAllOfAccount(UUID accountId) {
        database.shared()
                .createQuery("delete from LoginSession s where s.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    private Stream<Membership> active(UUID accountId) {
        return accounts.memberships(accountId).stream()
                .filter(membership -> membership.state(today.now()) == MembershipState.ACTIVE);
    }

    private void open(LoginSession session) {
        database.shared().persist(session);
        database.shared()
                .createQuery("update Membership m set m.lastUsedAt = :now where m.id = :id")
                .setParameter("now", today.now())
                .setParameter("id", session.getMembershipId())
                .executeUpdate();
    }

    private void forgetThoseThatAreOver() {
        var now = today.now();
        database.shared()
                .createQuery("delete from LoginSession s where s.lastSeenAt < :idle or s.startedAt < :absolute")
                .setParameter("idle", now.minus(SessionLimits.IDLE))
                .setParameter("absolute", now.minus(SessionLimits.ABSOLUTE))
                .executeUpdate();
    }

    private static LoggedIn loggedIn(
            LoginToken token, LoginSession session, Membership active, Account account, List<Membership> memberships) {
        var others = memberships.stream()
                .filter(membership -> membership != active)
                .map(other -> new MembershipChoice(other.getId(), other.getRole(), other.getPlaceName()))
                .toList();
        return new LoggedIn(
                token,
                new LoginTimes(session.getStartedAt(), session.getConfirmedAt()),
                account.hasFactor(),
                account.lacksFactorFor(active.getRole()),
                new Actor(account.getId(), account.getName()),
                account.getLoginEmail(),
                active.getId(),
                active.getRole(),
                active.getTenant(),
                active.getProviderId(),
                active.getPlaceName(),
                active.getRole() == Role.RP_CASEWORKER ? active.getAuthorities() : Set.of(),
                others);
    }
}
