package de.aqb.portal.audit;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.ReadOnly;

/** An entry of the change log as auditors read it, whichever tenant it belongs to: the values are not mapped at all. */
@Entity
@ReadOnly
@Cacheable(false)
@Table(name = "change_entry")
@SuppressWarnings("UnusedVariable") // named in queries
public class ChangeInSight {

    @Column(name = "tenant_id")
    private String tenant;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "participation_id")
    private UUID participationId;

    @Column(name = "changed_at")
    private Instant at;

    @Column(name = "account_name")
    private String accountName;

    @Column(name = "field")
    private String field;

    @SuppressWarnings("NullAway.Init") // for the persistence provider
    protected ChangeInSight() {}
}
