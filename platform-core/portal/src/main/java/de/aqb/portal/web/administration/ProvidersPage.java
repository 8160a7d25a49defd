package de.aqb.portal.web.administration;

import de.aqb.portal.account.Provider;
import de.aqb.portal.account.administration.ProviderAdministration;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.Slice;
import de.aqb.portal.web.ui.Address;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code administration/providers.xhtml}: the providers (<i>Träger</i>) of the local authority. */
@Named("ownProvidersPage")
@ViewScoped
public class ProvidersPage extends ListState<Provider> {

    private static final long serialVersionUID = 1L;

    static final Address ADDRESS = Address.of("/administration/providers");

    @Inject
    ProviderAdministration providers;

    /** A line of the list. */
    public record Line(String name, String town, String state, String href, String accountsHref) {}

    @Override
    String path() {
        return ADDRESS.toString();
    }

    @Override
    Slice<Provider> read(String normalised, int size) {
        return providers.page(normalised, turn(id -> Ids.read(id, "provider")), size);
    }

    @Override
    String key(Provider row) {
        return row.getId().toString();
    }

    public List<Line> getLines() {
        return rows().stream()
                .map(each -> new Line(
                        each.getName(),
                        each.getTown(),
                        each.isRetired() ? "RETIRED" : "ACTIVE",
                        Address.of("/administration/provider")
                                .with("id", each.getId())
                                .href(),
                        AccountsPage.ADDRESS.with("place", each.getId()).href()))
                .toList();
    }
}
