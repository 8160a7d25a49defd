package de.aqb.portal.account;

import de.aqb.portal.audit.SecurityEvent.Kind;
import de.aqb.portal.audit.SecurityEvents;
import de.aqb.portal.tenancy.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Notes in the security log what the portal refused: who was refused and on which page, nothing of what was asked for.
 *
 * <p>One log-in cannot flood the log: after some lines within a minute one line stands for many.
 */
@ApplicationScoped
public class RefusalLog {

    private static final int LOGINS_REMEMBERED = 10_000;
    private static final String NOBODY = "";

    @Inject
    CurrentMembership who;

    @Inject
    SecurityEvents events;

    @Inject
    Today today;

    private final Map<String, RefusalTally> tallies = new ConcurrentHashMap<>();

    /** Notes a refusal on that page; the caller answers the request as if nothing had been noted. */
    public void note(Kind kind, String page) {
        var now = today.now();
        var account = who.isLoggedIn() ? Optional.of(who.accountId()) : Optional.<UUID>empty();
        tally(now)
                .next(now)
                .ifPresent(stands -> events.record(kind, account, stands > 1 ? page + " ×" + stands : page));
    }

    private RefusalTally tally(Instant now) {
        if (tallies.size() > LOGINS_REMEMBERED) {
            tallies.values().removeIf(tally -> tally.isOver(now));
        }
        return tallies.computeIfAbsent(who.isLoggedIn() ? who.pageToken() : NOBODY, login -> new RefusalTally());
    }
}
