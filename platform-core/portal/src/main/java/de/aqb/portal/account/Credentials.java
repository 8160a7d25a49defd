package de.aqb.portal.account;

import de.aqb.portal.account.token.Secret;
import de.aqb.portal.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** What a log-in is checked against; short transactions around the long hashing. */
@ApplicationScoped
@Transactional
class Credentials {

    /** The account of an address, and what its password is compared with. */
    record Found(UUID accountId, String email, String passwordHash, boolean hasFactor, boolean deviceKnown) {}

    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    Accounts accounts;

    @Inject
    Database database;

    @Inject
    KnownDevices devices;

    /** Asks the same of the database whether the address is known or not: the time it takes tells nothing. */
    Optional<Found> find(String email, Secret device) {
        var account = accounts.find(email);
        var known = devices.knows(account.map(Account::getId).orElse(NOBODY), device);
        return account.flatMap(each -> found(each, known));
    }

    /** For somebody who has logged in or given the password already. */
    Optional<Found> find(UUID accountId, Secret device) {
        return accounts.get(accountId).flatMap(account -> found(account, devices.knows(accountId, device)));
    }

    private static Optional<Found> found(Account account, boolean deviceKnown) {
        return account.getPasswordHash()
                .map(hash ->
                        new Found(account.getId(), account.getLoginEmail(), hash, account.hasFactor(), deviceKnown));
    }

    void replace(UUID accountId, String passwordHash) {
        var account = database.shared().find(Account.class, accountId);
        if (account != null) {
            account.setPasswordHash(passwordHash);
        }
    }
}
