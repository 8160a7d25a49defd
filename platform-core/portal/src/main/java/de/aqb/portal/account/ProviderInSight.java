package de.aqb.portal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.ReadOnly;

/** A provider as the regional authority sees it, of whatever local authority; see {@link Oversight}. */
@Entity
@Table(name = "provider")
@ReadOnly
public class ProviderInSight {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "tenant_id")
    private String tenant;

    @Column(name = "name")
    private String name;

    protected ProviderInSight() {}

    public UUID getId() {
        return id;
    }

    public String getTenant() {
        return tenant;
    }

    public String getName() {
        return name;
    }
}
