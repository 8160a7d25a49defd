package de.aqb.portal.measure;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.persistence.annotations.ReadOnly;

/** A measure as the regional authority reads it, whichever tenant it belongs to. */
@Entity
@ReadOnly
@Cacheable(false)
@Table(name = "measure")
@SuppressWarnings("UnusedVariable") // named in queries
public class MeasureInSight {

    @Column(name = "tenant_id")
    private String tenant;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "number")
    private String number;

    @Column(name = "title")
    private String title;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "measure_type")
    private String measureType;

    @Column(name = "main_goal")
    private String mainGoal;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "places")
    private int places;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage")
    private MeasureStage stage;

    @SuppressWarnings("NullAway.Init") // for the persistence provider
    protected MeasureInSight() {}
}
