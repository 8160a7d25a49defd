package de.aqb.portal.tenancy;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.persistence.annotations.Cache;
import org.jspecify.annotations.Nullable;

/**
 * A local authority (<i>Gebietskörperschaft</i>): the tenant. Its code is never reused.
 *
 * <p>The few rows are cached, for each page names its place; a minute, so that all servers agree again soon.
 */
@Entity
@Table(name = "local_authority")
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

    /** The most characters of a name. */
    public static final int NAME_MAX = 100;

    private static final int SEARCH_MAX = 250;

    /**
     * What the regional authority says about one.
     *
     * @param ags the official key (<i>Amtlicher Gemeindeschlüssel</i>)
     * @param validFrom its first day, empty if it has always been one
     * @param validTo its last day, empty if it goes on
     */
    public record Details(
            String name, Kind kind, String ags, Optional<LocalDate> validFrom, Optional<LocalDate> validTo) {}

    @Id
    @Column(name = "code")
    private String code;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "name")
    private String name;

    @Column(name = "search_name")
    private String searchName;

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

    @SuppressWarnings("NullAway.Init") // for the persistence provider
    protected LocalAuthority() {}

    /** A new one; the code is for ever. */
    @SuppressWarnings("NullAway.Init") // change sets the rest
    public LocalAuthority(String code, Details details) {
        this.code = code;
        change(details);
    }

    /** Takes over what the regional authority says about it. */
    public final void change(Details details) {
        this.name = details.name();
        this.searchName = SearchText.normalise(details.name(), SEARCH_MAX);
        this.kind = details.kind();
        this.ags = details.ags();
        this.validFrom = details.validFrom().orElse(null);
        this.validTo = details.validTo().orElse(null);
    }

    public String getCode() {
        return code;
    }

    public long getVersion() {
        return version;
    }

    /** By which it is sorted and found. */
    public String getSearchName() {
        return searchName;
    }

    public Optional<LocalDate> getValidFrom() {
        return Optional.ofNullable(validFrom);
    }

    public Optional<LocalDate> getValidTo() {
        return Optional.ofNullable(validTo);
    }

    /** Whether its last day is over: what is there can be read, nothing new begins. */
    public boolean isOverOn(LocalDate day) {
        return getValidTo().filter(day::isAfter).isPresent();
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
