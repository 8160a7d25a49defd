package de.aqb.portal.participation;

import de.aqb.portal.participation.rules.ParticipationState;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.persistence.annotations.ReadOnly;

/** A participation as the regional authority reads it, whichever tenant it belongs to: the name is not mapped at all. */
@Entity
@ReadOnly
@Cacheable(false)
@Table(name = "participation")
@SuppressWarnings("UnusedVariable") // named in queries
public class ParticipationInSight {

    @Column(name = "tenant_id")
    private String tenant;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "measure_id")
    private UUID measureId;

    @Column(name = "serial")
    private int serial;

    @Column(name = "number")
    private String number;

    @Column(name = "birth_year")
    private Integer birthYear;

    @Column(name = "entry_date")
    private LocalDate entryDate;

    @Column(name = "exit_date")
    private LocalDate exitDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ParticipationState state;

    @Column(name = "state_order")
    private int stateOrder;

    @Column(name = "completeness")
    private int completeness;

    @Column(name = "missing")
    private int missing;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @SuppressWarnings("NullAway.Init") // for the persistence provider
    protected ParticipationInSight() {}
}
