package de.aqb.portal.web.shell;

import de.aqb.portal.account.Accounts;
import de.aqb.portal.tenancy.LocalAuthorities;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Says in the log that the portal is ready: the schema is up to date and what was to be filled in is there. A start that
 * fails before never says so, and the server's readiness stays down.
 */
@Singleton
@Startup
@DependsOn({"Migrations", "DemoAccounts", "FirstAdministrator"})
public class AppReady {

    private static final Logger LOG = System.getLogger(AppReady.class.getName());

    @Inject
    LocalAuthorities authorities;

    @Inject
    Accounts accounts;

    @PostConstruct
    void say() {
        LOG.log(
                Level.INFO,
                "The portal is ready: {0} local authorities, {1}",
                authorities.all().size(),
                accounts.isEmpty() ? "no accounts yet" : "accounts are there");
    }
}
