package de.aqb.portal.tenancy;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.persistence.annotations.Cache;
import org.eclipse.persistence.annotations.ReadOnly;
import org.jspecify.annotations.Nullable;

/**
 * A local authority (<i>Gebietskörperschaft</i>): the tenant. Its code is never reused.
 *
 * <p>The few rows are cached, for each page names its place; a minute, so that all servers agree again soon.
 */
@Entity
@Table(name = "local_authority")
@ReadOnly
@Cacheable
@Cache(expiry = 60_000)
public class LocalAuthority {

    /** What kind of body it is. */
    public enum Kind {
        /** <i>Kreisfreie Stadt</i>. */
        CITY,
        /** <i>Landkreis</i>. */
        DISTRICT
    }

    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "ags")
    private String ags;

    @Column(name = "valid_from")
    @Nullable
    private LocalDate validFrom;

    @Column(name = "valid_to")
    @Nullable
    private LocalDate validTo;

    protected LocalAuthority() {}

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public Kind getKind() {
        return kind;
    }

    /** The official key (<i>Amtlicher Gemeindeschlüssel</i>). */
    public String getAgs() {
        return ags;
    }

    /** Whether it is a local authority on that day: Hanau is one since 2026 only. */
    public boolean existsOn(LocalDate day) {
        return Optional.ofNullable(validFrom).filter(day::isBefore).isEmpty()
                && Optional.ofNullable(validTo).filter(day::isAfter).isEmpty();
    }
}
