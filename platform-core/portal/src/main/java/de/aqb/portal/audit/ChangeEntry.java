package de.aqb.portal.audit;

import de.aqb.portal.tenancy.Actor;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of the change log (<i>Änderungsprotokoll</i>) of a participation. It is written once and never changed. */
@Entity
@Table(name = "change_entry")
public class ChangeEntry extends TenantEntity {

    @Column(name = "participation_id")
    private UUID participationId;

    @Column(name = "row_version")
    private long rowVersion;

    @Column(name = "changed_at")
    private Instant at;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "account_name")
    private String accountName;

    @Column(name = "field")
    private String field;

    @Column(name = "old_value")
    @Nullable
    private String oldValue;

    @Column(name = "new_value")
    @Nullable
    private String newValue;

    protected ChangeEntry() {}

    ChangeEntry(UUID participationId, long rowVersion, Instant at, Actor actor, FieldChange change) {
        super(Ids.next());
        this.participationId = participationId;
        this.rowVersion = rowVersion;
        this.at = at;
        this.accountId = actor.accountId();
        this.accountName = actor.name();
        this.field = change.field();
        this.oldValue = change.before().orElse(null);
        this.newValue = change.after().orElse(null);
    }

    public UUID getParticipationId() {
        return participationId;
    }

    public Instant getAt() {
        return at;
    }

    public Actor getActor() {
        return new Actor(accountId, accountName);
    }

    public String getField() {
        return field;
    }

    public Optional<String> getOldValue() {
        return Optional.ofNullable(oldValue);
    }

    public Optional<String> getNewValue() {
        return Optional.ofNullable(newValue);
    }
}
