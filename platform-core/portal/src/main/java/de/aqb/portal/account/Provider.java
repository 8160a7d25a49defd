package de.aqb.portal.account;

import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A provider (<i>Träger</i>). The same company in two local authorities is two providers. */
@Entity
@Table(name = "provider")
public class Provider extends TenantEntity {

    @Column(name = "name")
    @NotBlank
    @Size(max = 200)
    private String name = "";

    @Column(name = "town")
    @Size(max = 100)
    private String town = "";

    protected Provider() {}

    public Provider(String name, String town) {
        super(Ids.next());
        this.name = name;
        this.town = town;
    }

    public String getName() {
        return name;
    }

    public String getTown() {
        return town;
    }
}
