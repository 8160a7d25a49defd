package de.aqb.portal.account;

import de.aqb.portal.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Makes the running request that of somebody who has logged in, as the log-in mechanism does. */
@ApplicationScoped
public class Acting {

    @Inject
    LoginSessions sessions;

    @Inject
    CurrentMembership who;

    @Inject
    CurrentTenant tenant;

    /** A log-in of that account. */
    public LoginToken logIn(UUID account) {
        return sessions.begin(account, "Test").orElseThrow();
    }

    /** Whether the log-in still holds. */
    public boolean holds(LoginToken token) {
        return sessions.resume(token).isPresent();
    }

    /** From now on the request is that of whoever holds the token, or nobody's. */
    @SuppressWarnings("NullAway") // nobody works for no place
    public void as(Optional<LoginToken> token) {
        who.leave();
        tenant.enter(null);
        token.flatMap(sessions::resume).ifPresent(loggedIn -> {
            who.enter(loggedIn);
            loggedIn.tenant().ifPresent(tenant::enter);
        });
    }

    /** The cookie that a browser sends. */
    public static String cookie(LoginToken token) {
        return LoginCookie.NAME + "=" + token.value();
    }
}
