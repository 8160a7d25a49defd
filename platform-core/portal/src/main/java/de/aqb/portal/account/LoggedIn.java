package de.aqb.portal.account;

import de.aqb.portal.tenancy.Actor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who has logged in, and with which of the own memberships: what the mechanism found out about this request. */
record LoggedIn(
        LoginToken token,
        LoginTimes times,
        boolean hasFactor,
        boolean factorMissing,
        Actor actor,
        String email,
        UUID membershipId,
        Role role,
        Optional<String> tenant,
        Optional<UUID> provider,
        String placeName,
        Set<String> authorities,
        List<MembershipChoice> others) {}
