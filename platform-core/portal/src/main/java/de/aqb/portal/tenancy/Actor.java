package de.aqb.portal.tenancy;

import java.util.UUID;

/** Who does something, as the logs keep it: the name stays readable when the account is gone. */
public record Actor(UUID accountId, String name) {}
