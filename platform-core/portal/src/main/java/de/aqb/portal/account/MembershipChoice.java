package de.aqb.portal.account;

import java.util.UUID;

/** Another membership of the same account, as the switch in the page's head offers it. */
public record MembershipChoice(UUID id, Role role, String placeName) {}
