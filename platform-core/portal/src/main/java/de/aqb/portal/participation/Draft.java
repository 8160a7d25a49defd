package de.aqb.portal.participation;

import de.aqb.portal.tenancy.TenantRow;
import de.aqb.spi.Phase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person has typed in one tab of a participation and not yet saved (<i>Entwurf</i>).
 *
 * <p>Begins with the first keystroke, or with "Teilnehmer/in anlegen" before the participation exists; ends when the tab is
 * saved or the draft thrown away. It keeps the raw text, also of what could not be saved, and the version of the
 * participation from which the typing started.
 */
@Entity
@Table(name = "draft")
@IdClass(Draft.Key.class)
public class Draft extends TenantRow {

    /** One draft for each person, participation and tab; a class because EclipseLink fills identities by field. */
    public static class Key implements Serializable {
        private UUID accountId;
        private UUID participationId;
        private String phase;

        @SuppressWarnings("NullAway.Init") // for the persistence provider
        public Key() {}

        Key(UUID accountId, UUID participationId, Phase phase) {
            this.accountId = accountId;
            this.participationId = participationId;
            this.phase = phase.key();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && accountId.equals(key.accountId)
                    && participationId.equals(key.participationId)
                    && phase.equals(key.phase);
        }

        @Override
        public int hashCode() {
            return Objects.hash(accountId, participationId, phase);
        }
    }

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Id
    @Column(name = "participation_id")
    private UUID participationId;

    @Id
    @Column(name = "phase")
    private String phase;

    @Column(name = "measure_id")
    private UUID measureId;

    @Column(name = "provider_id")
    private UUID providerId;

    @Column(name = "base_version")
    private long baseVersion;

    @Column(name = "core_version")
    private int coreVersion;

    @Column(name = "module_version")
    private int moduleVersion;

    @Lob
    @Column(name = "fields")
    private String fields;

    @Column(name = "saved_at")
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init") // for the persistence provider
    protected Draft() {}

    Draft(UUID accountId, Participation.Place place, Phase phase, FormVersions versions) {
        this.accountId = accountId;
        this.participationId = place.participationId();
        this.measureId = place.measureId();
        this.providerId = place.providerId();
        this.phase = phase.key();
        this.coreVersion = versions.core();
        this.moduleVersion = versions.module();
    }

    /** Takes over what has been typed since the last time; fields that are not named keep their text. */
    void type(Map<String, String> changed, long baseVersion, Instant at) {
        this.fields = DraftFields.write(DraftFields.merged(fields(), changed));
        this.baseVersion = baseVersion;
        this.savedAt = at;
    }

    /** What was typed last was typed into a form of these versions. */
    void typedInto(FormVersions versions) {
        this.coreVersion = versions.core();
        this.moduleVersion = versions.module();
    }

    /** Raw text by name of the answer. */
    Map<String, String> fields() {
        return fields == null ? Map.of() : DraftFields.read(fields);
    }

    /** Version of the participation from which the typing started; 0 for one that is not saved yet. */
    long baseVersion() {
        return baseVersion;
    }

    FormVersions versions() {
        return new FormVersions(coreVersion, moduleVersion);
    }

    Participation.Place place() {
        return new Participation.Place(participationId, measureId, providerId);
    }

    Phase phase() {
        return Phase.of(phase).orElseThrow();
    }

    Instant savedAt() {
        return savedAt;
    }
}
