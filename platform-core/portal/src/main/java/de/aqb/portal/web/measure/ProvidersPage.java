package de.aqb.portal.web.measure;

import de.aqb.portal.measure.MeasureAdministration;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.web.ui.Address;
import de.aqb.portal.web.ui.OptionView;
import de.aqb.portal.web.ui.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** {@code measure/providers.xhtml}: "Träger bearbeiten", which providers run a measure. */
@Named
@ViewScoped
public class ProvidersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MeasureAdministration administration;

    private String id = "";
    private String heading = "";
    private String number = "";
    private List<String> providers = new ArrayList<>();
    private Set<UUID> running = Set.of();
    private String error = "";

    public void open() {
        var editable = administration.open(Ids.read(id, "measure"));
        running = editable.providers();
        heading = editable.details().heading();
        number = editable.details().number();
        providers = new ArrayList<>(
                editable.providers().stream().map(UUID::toString).toList());
    }

    public String save() {
        var chosen = new LinkedHashSet<UUID>();
        providers.forEach(provider -> chosen.add(Ids.read(provider, "provider")));
        var outcome = administration.assign(Ids.read(id, "measure"), chosen);
        if (outcome.id().isPresent()) {
            return Address.measure(Ids.read(id, "measure"))
                    .with("done", "saved")
                    .outcome();
        }
        var kept = providers;
        open();
        providers = kept;
        outcome.objections().forEach(objection -> error = Texts.text("measure.edit.objection." + objection.name()));
        return "";
    }

    public List<OptionView> getChoosableProviders() {
        return ProviderChoice.of(administration.choosable(running));
    }

    public String getBackHref() {
        return Address.measure(Ids.read(id, "measure")).href();
    }

    public String getHeading() {
        return heading;
    }

    public String getNumber() {
        return number;
    }

    /** What keeps the choice from being saved, empty for nothing. */
    public String getError() {
        return error;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }

    public List<String> getProviders() {
        return providers;
    }

    public void setProviders(List<String> providers) {
        this.providers = providers == null ? new ArrayList<>() : new ArrayList<>(providers);
    }
}
