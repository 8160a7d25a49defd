package de.aqb.portal.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What belongs to one local authority and has an id and a version of its own. */
@MappedSuperclass
public abstract class TenantEntity extends TenantRow {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    /** For the database layer only. */
    protected TenantEntity() {}

    /** A new row; the id is made in Java, see {@link Ids}. */
    protected TenantEntity(UUID id) {
        this.id = id;
    }

    public UUID getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof TenantEntity that && getClass() == that.getClass() && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
