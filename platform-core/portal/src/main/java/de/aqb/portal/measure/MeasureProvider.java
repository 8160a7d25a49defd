package de.aqb.portal.measure;

import de.aqb.portal.tenancy.TenantRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A provider (<i>Träger</i>) that runs a measure, with the number of its participations in each state.
 *
 * <p>The counters are kept in the transaction that saves a participation, so no page ever counts rows.
 */
@Entity
@Table(name = "measure_provider")
@IdClass(MeasureProvider.Key.class)
public class MeasureProvider extends TenantRow {

    /** Both ends of the assignment; a class because EclipseLink fills identities by field. */
    public static class Key implements Serializable {
        private UUID measureId;
        private UUID providerId;

        @SuppressWarnings("NullAway.Init") // for the persistence provider
        public Key() {}

        public Key(UUID measureId, UUID providerId) {
            this.measureId = measureId;
            this.providerId = providerId;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && measureId.equals(key.measureId) && providerId.equals(key.providerId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(measureId, providerId);
        }
    }

    @Id
    @Column(name = "measure_id")
    private UUID measureId;

    @Id
    @Column(name = "provider_id")
    private UUID providerId;

    @Column(name = "started")
    private int started;

    @Column(name = "to_complete")
    private int toComplete;

    @Column(name = "entry_complete")
    private int entryComplete;

    @Column(name = "exit_complete")
    private int exitComplete;

    @Column(name = "locked")
    private int locked;

    @Column(name = "counting")
    private int counting;

    @Column(name = "percent_sum")
    private long percentSum;

    @SuppressWarnings("NullAway.Init") // for the persistence provider
    protected MeasureProvider() {}

    public MeasureProvider(UUID measureId, UUID providerId) {
        this.measureId = measureId;
        this.providerId = providerId;
    }

    public UUID measureId() {
        return measureId;
    }

    public UUID providerId() {
        return providerId;
    }

    public Tally tally() {
        return new Tally(started, toComplete, entryComplete, exitComplete, locked, counting, percentSum);
    }
}
