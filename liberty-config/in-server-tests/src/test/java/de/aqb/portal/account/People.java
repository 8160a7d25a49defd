package de.aqb.portal.account;

import de.aqb.portal.tenancy.Actor;
import de.aqb.portal.tenancy.CurrentTenant;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.TenantWork;
import de.aqb.portal.tenancy.Today;
import de.aqb.server.As;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** The people of tests: makes some of each role, and does work as one of them. */
@ApplicationScoped
public class People {

    @Inject
    Accounts accounts;

    @Inject
    Providers providers;

    @Inject
    LoginSessions sessions;

    @Inject
    CurrentMembership who;

    @Inject
    CurrentTenant tenant;

    @Inject
    TenantWork work;

    @Inject
    Database database;

    @Inject
    Today today;

    /** Called through it, a method of this bean has a transaction of its own. */
    @Inject
    People self;

    /** Somebody with a membership. */
    public record Person(Account account, Membership membership) {
        public UUID id() {
            return membership.getId();
        }

        public String address() {
            return account.getLoginEmail();
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Person admin() {
        return add("Katrin Albrecht", account -> Membership.ofPlatform(account, Role.RP_ADMIN, "RP"));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Person caseworker(String... codes) {
        return add("Uwe Brandau", account -> Membership.ofCaseworker(account, "RP", Set.of(codes)));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Person ofAuthority(Role role, String code) {
        return add("Martina Hofmann", account -> Membership.ofAuthority(account, role, code, code));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Person staff(String code, Provider provider) {
        return add("Sabine Mertens", account -> Membership.ofProvider(account, code, provider));
    }

    public Provider provider(String code) {
        return work.inside(code, () -> {
            var provider = new Provider("Werkstatt " + Ids.next(), "Eschwege");
            providers.add(provider);
            return provider;
        });
    }

    /** The membership as it is now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Membership now(UUID membershipId) {
        return accounts.membership(membershipId).orElseThrow();
    }

    /** The id of a person's membership in that role. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Membership> memberships(String address) {
        return accounts.find(address)
                .map(account -> accounts.memberships(account.getId()))
                .orElse(List.of());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public LoginToken logIn(Person person) {
        return sessions.begin(person.account().getId(), "Test").orElseThrow();
    }

    public boolean isLoggedIn(LoginToken token) {
        return sessions.resume(token).isPresent();
    }

    /** No administrators are left but these. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void onlyAdministrators(List<UUID> memberships) {
        database.shared()
                .createQuery(
                        "update Membership m set m.retiredAt = :now where m.role = :role and m.id not in :memberships")
                .setParameter("now", today.now())
                .setParameter("role", Role.RP_ADMIN)
                .setParameter("memberships", memberships)
                .executeUpdate();
    }

    /** Does the work as this person, in the person's place. */
    @ActivateRequestContext
    public <T> T as(Person person, Callable<T> task) throws Exception {
        var membership = self.now(person.id());
        who.enter(new LoggedIn(
                LoginToken.fresh(),
                new LoginTimes(Instant.EPOCH, Instant.EPOCH),
                false,
                false,
                new Actor(person.account().getId(), person.account().getName()),
                person.address(),
                membership.getId(),
                membership.getRole(),
                membership.getTenant(),
                membership.getProviderId(),
                membership.getPlaceName(),
                membership.getAuthorities(),
                List.of()));
        try {
            return membership.getTenant().isEmpty()
                    ? As.role(membership.getRole().name(), task)
                    : inside(
                            membership.getTenant().get(),
                            () -> As.role(membership.getRole().name(), task));
        } finally {
            who.leave();
        }
    }

    private <T> T inside(String code, Callable<T> task) throws Exception {
        var thrown = new Exception[1];
        var result = tenant.inside(code, () -> {
            try {
                return task.call();
            } catch (Exception e) {
                thrown[0] = e;
                return null;
            }
        });
        if (thrown[0] != null) {
            throw thrown[0];
        }
        return result;
    }

    private Person add(String name, Function<Account, Membership> membership) {
        var account = new Account(name, Ids.next() + "@test.example", today.now());
        account.setPasswordHash("none");
        accounts.add(account);
        var added = membership.apply(account);
        accounts.add(added);
        return new Person(account, added);
    }
}
