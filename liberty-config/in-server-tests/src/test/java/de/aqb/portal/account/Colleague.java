package de.aqb.portal.account;

import de.aqb.portal.tenancy.Actor;
import de.aqb.portal.tenancy.CurrentTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Calls use cases as somebody who has logged in and works for a place. */
@RequestScoped
public class Colleague {

    @Inject
    CurrentMembership who;

    @Inject
    CurrentTenant current;

    /** Does the work in this role; for the whole platform where no tenant is told. */
    public <T> T works(Role role, Optional<String> tenant, Optional<UUID> provider, Callable<T> work) throws Exception {
        who.enter(new LoggedIn(
                LoginToken.fresh(),
                new LoginTimes(Instant.EPOCH, Instant.EPOCH),
                false,
                false,
                new Actor(new UUID(0, 2), "Jemand"),
                "jemand@test.example",
                new UUID(0, 3),
                role,
                tenant,
                provider,
                "Ort",
                Set.of(),
                List.of()));
        tenant.ifPresent(current::enter);
        try {
            return work.call();
        } finally {
            who.leave();
        }
    }
}
