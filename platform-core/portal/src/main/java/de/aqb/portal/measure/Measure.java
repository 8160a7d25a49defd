package de.aqb.portal.measure;

import de.aqb.portal.tenancy.SearchText;
import de.aqb.portal.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One funded course (<i>Maßnahme</i>) of a local authority.
 *
 * <p>Created by the authority with the main goal of its application; from the first participation on, its type and its
 * main goal stay as they are. It runs and ends by its dates; then the authority reports its completion, the Regierungspräsidium
 * reviews it, and at last it is archived.
 */
@Entity
@Table(name = "measure")
public class Measure extends TenantEntity {

    public static final int NUMBER_MAX = 40;
    public static final int TITLE_MAX = 120;
    public static final int PLACES_MAX = 999;
    private static final int SEARCH_WIDTH = 200;

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
    private MeasureStage stage = MeasureStage.OPEN;

    @Column(name = "last_serial", updatable = false)
    private int lastSerial;

    @SuppressWarnings("NullAway.Init") // for the persistence provider
    protected Measure() {}

    public Measure(UUID id, MeasureDetails details) {
        super(id);
        this.number = details.number();
        this.measureType = details.measureType();
        this.mainGoal = details.mainGoal();
        describe(details);
    }

    /** Takes over what may be changed at any time. */
    private void describe(MeasureDetails details) {
        this.title = details.title();
        this.startsOn = details.period().start();
        this.endsOn = details.period().end();
        this.places = details.places();
        this.searchText = SearchText.normalise(number + " " + title, SEARCH_WIDTH);
    }

    /** Takes the next step of its paperwork. */
    public void goOn(MeasureStage next) {
        this.stage = next;
    }

    /** @param fixed whether participations exist, so that number, type and main goal stay */
    void change(MeasureDetails details, boolean fixed) {
        if (!fixed) {
            this.number = details.number();
            this.measureType = details.measureType();
            this.mainGoal = details.mainGoal();
        }
        describe(details);
    }

    public MeasureDetails details() {
        return new MeasureDetails(number, title, measureType, mainGoal, period(), places);
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String measureType() {
        return measureType;
    }

    public String mainGoal() {
        return mainGoal;
    }

    public Period period() {
        return new Period(startsOn, endsOn);
    }

    public int places() {
        return places;
    }

    public MeasureStage stage() {
        return stage;
    }

    public MeasureState state(LocalDate today) {
        return MeasureState.of(stage, period(), today);
    }
}
