package de.aqb.portal.tenancy;

import jakarta.persistence.MappedSuperclass;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * What belongs to one local authority and is known by what it joins, such as an answer; with an id of its own it is a
 * {@link TenantEntity}.
 *
 * <p>The database layer adds the authority to every statement; no query names it. Sub-classes use neither
 * {@code @ElementCollection} nor {@code @ManyToMany}: EclipseLink writes their rows without the tenant.
 */
@MappedSuperclass
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = TenantRow.TENANT)
public abstract class TenantRow {

    static final String TENANT = "eclipselink.tenant-id";
}
