package de.aqb.portal.account;

import de.aqb.portal.account.token.Secret;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;

/** The browsers that accounts know; each query binds the account. */
@ApplicationScoped
@Transactional
public class KnownDevices {

    private static final Duration MEMORY = Duration.ofDays(180);

    @Inject
    Database database;

    @Inject
    Today today;

    /** Whether somebody has logged in to the account in this browser. */
    boolean knows(UUID account, Secret device) {
        return database.shared().find(KnownDevice.class, new KnownDevice.Key(account, device.hash())) != null;
    }

    /** The account's owner uses this browser, as a log-in or a link from a mail has shown. */
    public void remember(UUID account, Secret device) {
        var now = today.now();
        var known = database.shared().find(KnownDevice.class, new KnownDevice.Key(account, device.hash()));
        if (known == null) {
            database.shared().persist(new KnownDevice(account, device, now));
            forgetOld(account);
        } else {
            known.used(now);
        }
    }

    /** No browser is known any longer: the password was set anew, and who knew the one before is a stranger. */
    public void forgetAllOf(UUID account) {
        database.shared()
                .createQuery("delete from KnownDevice d where d.accountId = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    private void forgetOld(UUID account) {
        database.shared()
                .createQuery("delete from KnownDevice d where d.accountId = :account and d.lastUsedAt < :old")
                .setParameter("account", account)
                .setParameter("old", today.now().minus(MEMORY))
                .executeUpdate();
    }
}
