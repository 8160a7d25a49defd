package de.aqb.portal.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The decision that new entries of a measure type are made with a certain version of its form; the newest one holds. */
@Entity
@Table(name = "form_activation")
@NamedQuery(
        name = FormActivation.OF_TYPE,
        query =
                "select a.version from FormActivation a where a.measureType = :type order by a.activatedAt desc, a.id desc")
@NamedQuery(
        name = FormActivation.TYPES,
        query = "select distinct a.measureType from FormActivation a order by a.measureType")
@NamedQuery(
        name = FormActivation.HISTORY,
        query =
                "select a.version, max(a.activatedAt) from FormActivation a where a.measureType = :type group by a.version")
@NamedQuery(
        name = FormActivation.VERSIONS,
        query = "select distinct a.version from FormActivation a where a.measureType = :type order by a.version")
@NamedQuery(name = FormActivation.LAST, query = "select max(a.activatedAt) from FormActivation a")
public class FormActivation {

    static final String OF_TYPE = "FormActivation.ofType";
    static final String TYPES = "FormActivation.types";
    static final String HISTORY = "FormActivation.history";
    static final String LAST = "FormActivation.last";
    static final String VERSIONS = "FormActivation.versions";

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "measure_type")
    private String measureType;

    @Column(name = "version")
    private int version;

    @Column(name = "activated_at")
    private Instant activatedAt;

    @SuppressWarnings("NullAway.Init") // for the persistence provider
    protected FormActivation() {}

    FormActivation(UUID id, String measureType, int version, Instant activatedAt) {
        this.id = id;
        this.measureType = measureType;
        this.version = version;
        this.activatedAt = activatedAt;
    }

    UUID id() {
        return id;
    }
}
