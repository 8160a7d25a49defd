package de.aqb.portal.account;

import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.SearchText;
import de.aqb.portal.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A provider (<i>Träger</i>). The same company in two local authorities is two providers. */
@Entity
@Table(name = "provider")
public class Provider extends TenantEntity {

    /** The most characters of a name. */
    public static final int NAME_MAX = 200;

    /** The most characters of a town. */
    public static final int TOWN_MAX = 100;

    private static final int SEARCH_MAX = 250;

    @Column(name = "name")
    @NotBlank
    @Size(max = NAME_MAX)
    private String name = "";

    @Column(name = "town")
    @Size(max = TOWN_MAX)
    private String town = "";

    @Column(name = "search_name")
    private String searchName = "";

    @Column(name = "retired_at")
    @Nullable
    private Instant retiredAt;

    protected Provider() {}

    public Provider(String name, String town) {
        super(Ids.next());
        rename(name, town);
    }

    /** Another name or town. */
    public final void rename(String name, String town) {
        this.name = name;
        this.town = town;
        this.searchName = SearchText.normalise(name + " " + town, SEARCH_MAX);
    }

    /** Offers it no longer (<i>stillgelegt</i>). */
    public void retire(Instant now) {
        this.retiredAt = now;
    }

    /** Offers it again. */
    public void reactivate() {
        this.retiredAt = null;
    }

    /** Whether it is no longer offered for measures and invitations; what it runs goes on. */
    public boolean isRetired() {
        return retiredAt != null;
    }

    /** By which it is sorted and found. */
    public String getSearchName() {
        return searchName;
    }

    public String getName() {
        return name;
    }

    public String getTown() {
        return town;
    }
}
