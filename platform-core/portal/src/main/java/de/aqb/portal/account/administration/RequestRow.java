package de.aqb.portal.account.administration;

import de.aqb.portal.account.Role;
import java.time.Instant;
import java.util.UUID;

/**
 * A request for an account as lists and pages show it.
 *
 * @param tenant code of the local authority that asks, empty where there is only the own one
 * @param reason why it was declined, else empty
 */
public record RequestRow(
        String tenant,
        UUID id,
        PersonEntry person,
        Role role,
        AccountRequest.State state,
        Instant askedAt,
        String askedBy,
        String reason) {

    static RequestRow of(AccountRequest request) {
        return new RequestRow(
                "",
                request.getId(),
                request.person(),
                request.getRole(),
                request.getState(),
                request.getAskedAt(),
                request.getAskedBy(),
                request.getReason());
    }

    public boolean open() {
        return state == AccountRequest.State.OPEN;
    }
}
