package de.aqb.portal.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The way of all participations of a measure type into the version of the form that has become the active one
 * (<i>Übernahme</i>). Begins with the activation; ends when none is left that has to follow, or when another activation of
 * the same type takes its place.
 */
@Entity
@Table(name = "form_move")
@NamedQuery(
        name = FormMove.OPEN,
        query = "select m from FormMove m where m.finishedAt is null and m.startedAt <= :before order by m.startedAt")
@NamedQuery(
        name = FormMove.OPEN_OF_TYPE,
        query = "select m from FormMove m where m.finishedAt is null and m.measureType = :type")
@NamedQuery(
        name = FormMove.LATEST,
        query = "select m from FormMove m where m.measureType = :type order by m.startedAt desc, m.activationId desc")
public class FormMove {

    static final String OPEN = "FormMove.open";
    static final String OPEN_OF_TYPE = "FormMove.openOfType";
    static final String LATEST = "FormMove.latest";

    @Id
    @Column(name = "activation_id")
    private UUID activationId;

    @Column(name = "measure_type", updatable = false)
    private String measureType;

    @Column(name = "version", updatable = false)
    private int version;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "moved")
    private int moved;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway.Init") // for the persistence provider
    protected FormMove() {}

    FormMove(UUID activationId, String measureType, int version, Instant startedAt) {
        this.activationId = activationId;
        this.measureType = measureType;
        this.version = version;
        this.startedAt = startedAt;
    }

    void count(int more) {
        moved += more;
    }

    void finish(Instant at) {
        finishedAt = at;
    }

    public UUID activationId() {
        return activationId;
    }

    public String measureType() {
        return measureType;
    }

    /** The version that participations are moved to. */
    public int version() {
        return version;
    }

    /** How many participations have followed so far. */
    public int moved() {
        return moved;
    }

    /** When the last one had followed; empty while some are still to. */
    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }
}
