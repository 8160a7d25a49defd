package de.aqb.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The log-ins of whoever asks (<i>Meine Anmeldungen</i>). */
@ApplicationScoped
@Transactional
public class OwnSessions {

    /**
     * A log-in as its owner sees it.
     *
     * @param device the browser it began in
     * @param current whether it is the one that asks
     */
    public record View(
            UUID id, String device, String place, Role role, Instant startedAt, Instant lastSeenAt, boolean current) {}

    @Inject
    CurrentMembership who;

    @Inject
    LoginSessions sessions;

    @Inject
    Accounts accounts;

    /** Those that are not over, the latest first. */
    public List<View> all() {
        var places = accounts.memberships(who.accountId()).stream()
                .collect(Collectors.toMap(Membership::getId, membership -> membership));
        return sessions.of(who.accountId()).stream()
                .flatMap(session -> Optional.ofNullable(places.get(session.getMembershipId())).stream()
                        .map(place -> view(session, place)))
                .toList();
    }

    /** Ends one of them. */
    public void end(UUID session) {
        sessions.endOne(who.accountId(), session);
    }

    /** Ends all but the one that asks. */
    public void endOthers() {
        sessions.endOthers(who.accountId(), who.get().token());
    }

    private View view(LoginSession session, Membership place) {
        return new View(
                session.getId(),
                session.getDevice(),
                place.getPlaceName(),
                place.getRole(),
                session.getStartedAt(),
                session.getLastSeenAt(),
                session.is(who.get().token()));
    }
}
