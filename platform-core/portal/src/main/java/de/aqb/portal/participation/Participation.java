package de.aqb.portal.participation;

import de.aqb.portal.measure.Tally;
import de.aqb.portal.participation.rules.ParticipationState;
import de.aqb.portal.tenancy.SearchText;
import de.aqb.portal.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person in one measure (<i>Teilnahme</i>).
 *
 * <p>Begins with the first "Speichern" of its master data, which gives it the next number of the measure. From then on it
 * carries its answers (see {@link Answer}) and, beside them, what lists need to know: name, dates, state, completeness.
 * These are drawn from the answers at each save and never set by hand. Deleting hides it; its number is not used again.
 */
@Entity
@Table(name = "participation")
public class Participation extends TenantEntity {

    private static final int SEARCH_WIDTH = 250;

    @Column(name = "measure_id", updatable = false)
    private UUID measureId;

    @Column(name = "provider_id", updatable = false)
    private UUID providerId;

    @Column(name = "serial", updatable = false)
    private int serial;

    @Column(name = "number", updatable = false)
    private String number;

    @Column(name = "last_name")
    private @Nullable String lastName;

    @Column(name = "first_name")
    private @Nullable String firstName;

    @Column(name = "search_name")
    private String searchName = "";

    @Column(name = "birth_year")
    private @Nullable Integer birthYear;

    @Column(name = "entry_date")
    private @Nullable LocalDate entryDate;

    @Column(name = "exit_date")
    private @Nullable LocalDate exitDate;

    @Column(name = "participant_goal")
    private @Nullable String participantGoal;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ParticipationState state = ParticipationState.STARTED;

    @Column(name = "state_order")
    private int stateOrder;

    @Column(name = "completeness")
    private int completeness;

    @Column(name = "missing")
    private int missing;

    /** 1 for one that does not count yet and can still be completed: a number, for both databases index it alike. */
    @Column(name = "waiting")
    private int waiting;

    @Column(name = "core_version")
    private int coreVersion;

    @Column(name = "module_version")
    private int moduleVersion;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @SuppressWarnings("NullAway.Init") // for the persistence provider
    protected Participation() {}

    /** @param number the number of the measure and the serial, such as {@code AQB18-WMK-…-01-0007} */
    Participation(Place place, int serial, String number, FormVersions versions, Touch touch) {
        super(place.participationId());
        this.measureId = place.measureId();
        this.providerId = place.providerId();
        this.serial = serial;
        this.number = number;
        this.createdAt = touch.at();
        this.changedAt = touch.at();
        this.changedBy = touch.actor().name();
        this.coreVersion = versions.core();
        this.moduleVersion = versions.module();
    }

    /** Where a participation belongs; stays as it is for ever. */
    public record Place(UUID participationId, UUID measureId, UUID providerId) {}

    /** Draws what lists show from the answers, and remembers who saved when. */
    void summarise(Summary summary, Touch touch) {
        take(summary);
        changedAt = touch.at();
        changedBy = touch.actor().name();
    }

    /** Goes over to these versions of the form; nobody has changed an answer by it. */
    void follow(FormVersions versions, Summary summary) {
        coreVersion = versions.core();
        moduleVersion = versions.module();
        take(summary);
    }

    private void take(Summary summary) {
        lastName = summary.lastName().orElse(null);
        firstName = summary.firstName().orElse(null);
        searchName = SearchText.normalise(
                summary.lastName().orElse("") + " " + summary.firstName().orElse(""), SEARCH_WIDTH);
        birthYear = summary.birthYear().orElse(null);
        entryDate = summary.entryDate().orElse(null);
        exitDate = summary.exitDate().orElse(null);
        participantGoal = summary.participantGoal().orElse(null);
        state = summary.state();
        stateOrder = order(summary.state());
        completeness = summary.completeness();
        missing = summary.missing();
        waiting = waits();
    }

    private int waits() {
        return missing > 0 && !deleted() && !locked() ? 1 : 0;
    }

    /** Sorted by state, what is still to be done comes first. */
    static int order(ParticipationState state) {
        return switch (state) {
            case STARTED -> 1;
            case TO_COMPLETE -> 2;
            case ENTRY_COMPLETE -> 3;
            case EXIT_COMPLETE -> 4;
            case LOCKED -> 5;
        };
    }

    void delete(Instant at) {
        deletedAt = at;
        waiting = waits();
    }

    void restore() {
        deletedAt = null;
        waiting = waits();
    }

    public boolean deleted() {
        return deletedAt != null;
    }

    public boolean locked() {
        return state == ParticipationState.LOCKED;
    }

    public Place place() {
        return new Place(getId(), measureId, providerId);
    }

    public FormVersions versions() {
        return new FormVersions(coreVersion, moduleVersion);
    }

    /** What this participation adds to the counters of its measure; nothing once it is deleted. */
    Tally tally() {
        if (deleted()) {
            return Tally.NONE;
        }
        return new Tally(
                state == ParticipationState.STARTED ? 1 : 0,
                state == ParticipationState.TO_COMPLETE ? 1 : 0,
                state == ParticipationState.ENTRY_COMPLETE ? 1 : 0,
                state == ParticipationState.EXIT_COMPLETE ? 1 : 0,
                state == ParticipationState.LOCKED ? 1 : 0,
                missing == 0 ? 1 : 0,
                completeness);
    }

    public String number() {
        return number;
    }

    public int serial() {
        return serial;
    }

    /** "Vogt, Lena"; what is missing is left out, empty for a participation without a name. */
    public String displayName() {
        return PersonName.of(lastName, firstName);
    }

    public Optional<LocalDate> entryDate() {
        return Optional.ofNullable(entryDate);
    }

    public ParticipationState state() {
        return state;
    }

    public int completeness() {
        return completeness;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
