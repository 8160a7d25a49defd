package de.aqb.portal.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A form as it was published, definition and texts; written once, never changed, the same for all tenants. */
@Entity
@Table(name = "form_definition")
@IdClass(FormDefinition.Key.class)
@NamedQuery(
        name = FormDefinition.VERSIONS,
        query = "select d.version, d.storedAt from FormDefinition d where d.measureType = :type order by d.version")
public class FormDefinition {

    static final String VERSIONS = "FormDefinition.versions";

    /** A class because EclipseLink fills identities by field. */
    public static class Key implements Serializable {
        private String measureType;
        private int version;

        @SuppressWarnings("NullAway.Init") // for the persistence provider
        public Key() {}

        public Key(String measureType, int version) {
            this.measureType = measureType;
            this.version = version;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && measureType.equals(key.measureType) && version == key.version;
        }

        @Override
        public int hashCode() {
            return Objects.hash(measureType, version);
        }
    }

    @Id
    @Column(name = "measure_type")
    private String measureType;

    @Id
    @Column(name = "version")
    private int version;

    @Lob
    @Column(name = "content")
    private String content;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "stored_at")
    private Instant storedAt;

    @SuppressWarnings("NullAway.Init") // for the persistence provider
    protected FormDefinition() {}

    FormDefinition(String measureType, int version, String content, String contentHash, Instant storedAt) {
        this.measureType = measureType;
        this.version = version;
        this.content = content;
        this.contentHash = contentHash;
        this.storedAt = storedAt;
    }

    String content() {
        return content;
    }

    String contentHash() {
        return contentHash;
    }

    public Instant storedAt() {
        return storedAt;
    }
}
