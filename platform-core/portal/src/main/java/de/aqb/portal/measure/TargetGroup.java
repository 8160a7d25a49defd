package de.aqb.portal.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A target group (<i>Zielgruppe</i>) of the programme. Its key stands in answers, so it is never changed and never
 * deleted; what is no longer wanted is retired.
 */
@Entity
@Table(name = "target_group")
public class TargetGroup {

    /** The most characters of a label. */
    public static final int LABEL_MAX = 120;

    /** The most characters of a key. */
    static final int KEY_MAX = 60;

    @Id
    @Column(name = "group_key")
    private String key;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "label")
    private String label;

    @Column(name = "place")
    private int place;

    @Column(name = "retired_at")
    @Nullable
    private Instant retiredAt;

    @SuppressWarnings("NullAway.Init") // for the persistence provider
    protected TargetGroup() {}

    TargetGroup(String key, String label, int place) {
        this.key = key;
        this.label = label;
        this.place = place;
    }

    public String getKey() {
        return key;
    }

    public long getVersion() {
        return version;
    }

    public String getLabel() {
        return label;
    }

    /** Where in the list it stands. */
    int getPlace() {
        return place;
    }

    /** Whether it is no longer offered. */
    public boolean isRetired() {
        return retiredAt != null;
    }

    void rename(String label) {
        this.label = label;
    }

    void retire(Instant now) {
        this.retiredAt = now;
    }

    void restore() {
        this.retiredAt = null;
    }
}
