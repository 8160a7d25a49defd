package de.aqb.portal.web.administration;

import de.aqb.portal.account.administration.Outcome;
import de.aqb.portal.account.administration.ProviderAdministration;
import de.aqb.portal.tenancy.Ids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code administration/provider.xhtml}: "Träger anlegen", changing one, taking one out of use. */
@Named
@ViewScoped
public class ProviderPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProviderAdministration providers;

    private String id = "";
    private long version;
    private String name = "";
    private String town = "";
    private boolean retired;
    private Map<String, String> errors = Map.of();

    public void open() {
        if (!id.isEmpty()) {
            var provider = providers.open(uuid());
            version = provider.getVersion();
            name = provider.getName();
            town = provider.getTown();
            retired = provider.isRetired();
        }
    }

    public String save() {
        return done(
                id.isEmpty() ? providers.create(name, town) : providers.change(uuid(), version, name, town), "saved");
    }

    public String retire() {
        providers.retire(uuid());
        return ProvidersPage.ADDRESS.with("done", "retired").outcome();
    }

    public String reactivate() {
        providers.reactivate(uuid());
        return ProvidersPage.ADDRESS.with("done", "restored").outcome();
    }

    public String remove() {
        return done(providers.remove(uuid()), "removed");
    }

    private String done(Outcome outcome, String done) {
        errors = Objections.byField(outcome.objections());
        return errors.isEmpty() ? ProvidersPage.ADDRESS.with("done", done).outcome() : "";
    }

    private UUID uuid() {
        return Ids.read(id, "provider");
    }

    public boolean isFresh() {
        return id.isEmpty();
    }

    public boolean isRetired() {
        return retired;
    }

    public String getBackHref() {
        return ProvidersPage.ADDRESS.href();
    }

    public Map<String, String> getErrors() {
        return errors;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getTown() {
        return town;
    }

    public void setTown(@Nullable String town) {
        this.town = town == null ? "" : town;
    }
}
