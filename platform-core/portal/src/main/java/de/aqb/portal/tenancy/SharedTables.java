package de.aqb.portal.tenancy;

import java.util.Set;

/**
 * The tables that name a tenant and yet stand outside the third wall: they are asked before a tenant is known, or by
 * those who belong to none. Each has one owning package that binds the place in every query itself.
 */
public final class SharedTables {

    /** Every other table with a {@code tenant_id} gets its wall by itself. */
    public static final Set<String> WITH_TENANT = Set.of("membership", "security_event");

    private SharedTables() {}
}
