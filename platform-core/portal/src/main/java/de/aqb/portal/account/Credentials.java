package de.aqb.portal.account;

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
    record Found(UUID accountId, String passwordHash) {}

    @Inject
    Accounts accounts;

    @Inject
    Database database;

    Optional<Found> find(String email) {
        return accounts.find(email)
                .flatMap(account -> account.getPasswordHash().map(hash -> new Found(account.getId(), hash)));
    }

    void replace(UUID accountId, String passwordHash) {
        var account = database.shared().find(Account.class, accountId);
        if (account != null) {
            account.setPasswordHash(passwordHash);
        }
    }
}
