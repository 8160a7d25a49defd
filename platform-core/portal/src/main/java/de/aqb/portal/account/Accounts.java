package de.aqb.portal.account;

import de.aqb.portal.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Accounts and their memberships. They belong to no tenant: each query binds the account. */
@ApplicationScoped
public class Accounts {

    @Inject
    Database database;

    /** The account that logs in with this address, in whatever case it is typed. */
    public Optional<Account> find(String loginEmail) {
        return database.shared()
                .createQuery("select a from Account a where a.loginEmail = :email", Account.class)
                .setParameter("email", Account.normalised(loginEmail))
                .getResultStream()
                .findAny();
    }

    /** The same, held until the transaction ends: two who invite the same person at once come one after the other. */
    public Optional<Account> lock(String loginEmail) {
        var account = find(loginEmail);
        account.ifPresent(known -> database.shared().lock(known, LockModeType.PESSIMISTIC_WRITE));
        return account;
    }

    /** The account with this id. */
    public Optional<Account> get(UUID accountId) {
        return Optional.ofNullable(database.shared().find(Account.class, accountId));
    }

    /** The membership with this id, of whomever; whoever asks checks whose it is. */
    public Optional<Membership> membership(UUID membershipId) {
        return Optional.ofNullable(database.shared().find(Membership.class, membershipId));
    }

    /** All memberships of an account. */
    public List<Membership> memberships(UUID accountId) {
        return database.shared()
                .createQuery("select m from Membership m where m.accountId = :account order by m.id", Membership.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** Whether the portal is still without anybody. */
    public boolean isEmpty() {
        return database.shared()
                        .createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** Whether anybody works in this role who has come and was not removed. */
    public boolean somebodyIs(Role role) {
        return !database.shared()
                .createQuery("""
                        select m.id from Membership m
                        where m.role = :role and m.acceptedAt is not null and m.retiredAt is null""", UUID.class)
                .setParameter("role", role)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Written at once, for the membership that follows points to it. */
    public void add(Account account) {
        database.shared().persist(account);
        database.shared().flush();
    }

    /** Written at once, for an invitation that follows points to it. */
    public void add(Membership membership) {
        database.shared().persist(membership);
        database.shared().flush();
    }

    /** Takes an account away that has no membership any more. */
    public void remove(Account account) {
        database.shared().remove(account);
    }

    /** Takes the membership away; the schema ends its sessions with it. */
    public void remove(UUID membershipId) {
        database.shared()
                .createQuery("delete from LoginSession s where s.membershipId = :membership")
                .setParameter("membership", membershipId)
                .executeUpdate();
        var membership = database.shared().find(Membership.class, membershipId);
        if (membership != null) {
            database.shared().remove(membership);
        }
    }
}
