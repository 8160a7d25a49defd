package de.aqb.portal.measure;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.ReadOnly;

/** The counters of a measure as the regional authority reads them, whichever tenant they belong to. */
@Entity
@ReadOnly
@Cacheable(false)
@Table(name = "measure_provider")
@IdClass(MeasureProvider.Key.class)
@SuppressWarnings("UnusedVariable") // named in queries
public class MeasureProviderInSight {

    @Column(name = "tenant_id")
    private String tenant;

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
    protected MeasureProviderInSight() {}
}
