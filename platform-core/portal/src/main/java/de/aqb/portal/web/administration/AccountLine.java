package de.aqb.portal.web.administration;

import de.aqb.portal.account.MembershipState;
import de.aqb.portal.account.Role;

/**
 * A line of the list of accounts.
 *
 * @param mail for messages, empty if it is that of the log-in
 */
public record AccountLine(
        String id,
        String name,
        String login,
        String mail,
        Role role,
        String place,
        MembershipState state,
        String seen,
        String href) {

    /** Whether an invitation waits to be followed, or is over. */
    public boolean invited() {
        return state == MembershipState.INVITED || state == MembershipState.INVITATION_EXPIRED;
    }

    public boolean retired() {
        return state == MembershipState.RETIRED;
    }
}
