package de.aqb.portal.web.measure;

import de.aqb.portal.measure.MeasureAdministration;
import de.aqb.portal.measure.MeasureAdministration.Objection;
import de.aqb.portal.measure.MeasureCatalogue;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.Today;
import de.aqb.portal.web.ui.Address;
import de.aqb.portal.web.ui.OptionView;
import de.aqb.portal.web.ui.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** {@code measure/edit.xhtml}: "Maßnahme anlegen" and editing one. What cannot be is said at the field. */
@Named
@ViewScoped
public class EditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MeasureAdministration administration;

    @Inject
    MeasureCatalogue catalogue;

    @Inject
    Today today;

    private final TypedMeasure typed = new TypedMeasure();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private String id = "";
    private long version;
    private boolean fixed;

    public void open() {
        if (isFresh()) {
            var offered = catalogue.offered();
            if (offered.size() == 1) {
                typed.setType(offered.get(0).type());
                proposeNumber();
            }
            return;
        }
        var editable = administration.open(measureId());
        version = editable.version();
        fixed = editable.fixed();
        typed.fill(editable.details());
    }

    /** Another type has other goals and another number. */
    public void typeChosen() {
        typed.setGoal("");
        proposeNumber();
    }

    private void proposeNumber() {
        if (!typed.getType().isEmpty()) {
            typed.setNumber(administration.nextNumber(typed.getType(), typed.year(today.today())));
        }
    }

    public String save() {
        errors.clear();
        var details = typed.read(today.today(), errors);
        if (isFresh() && typed.getProviders().isEmpty()) {
            object(Objection.NO_PROVIDER);
        }
        if (details.isEmpty() || !errors.isEmpty()) {
            return "";
        }
        var outcome = isFresh()
                ? administration.create(details.get(), chosen())
                : administration.change(measureId(), version, details.get());
        outcome.objections().forEach(this::object);
        return outcome.id()
                .map(saved -> Address.measure(saved).with("done", "saved").outcome())
                .orElse("");
    }

    private void object(Objection objection) {
        var field = switch (objection) {
            case NUMBER_TAKEN, NUMBER_NOT_OF_THIS_AUTHORITY -> "number";
            case TYPE_UNKNOWN -> "type";
            case GOAL_UNKNOWN -> "goal";
            case NO_PROVIDER, PROVIDER_HAS_PARTICIPATIONS -> "providers";
            case CHANGED_MEANWHILE, AUTHORITY_ENDED -> "title";
        };
        errors.put(field, Texts.text("measure.edit.objection." + objection.name()));
    }

    private Set<UUID> chosen() {
        var ids = new LinkedHashSet<UUID>();
        typed.getProviders().forEach(provider -> ids.add(Ids.read(provider, "provider")));
        return ids;
    }

    private UUID measureId() {
        return Ids.read(id, "measure");
    }

    /** Where "Abbrechen" leads. */
    public String getBackHref() {
        return isFresh()
                ? Address.of("/measure/measures").href()
                : Address.measure(measureId()).href();
    }

    public List<OptionView> getTypes() {
        return catalogue.offered().stream()
                .map(form -> new OptionView(form.type(), form.title()))
                .toList();
    }

    public List<OptionView> getGoals() {
        if (typed.getType().isEmpty()) {
            return List.of();
        }
        var form = catalogue.active(typed.getType());
        return form.goals().stream()
                .map(each -> new OptionView(each.key(), form.goalText(each.key())))
                .toList();
    }

    public List<OptionView> getChoosableProviders() {
        return ProviderChoice.of(administration.choosable());
    }

    /** What stands in the fields. */
    public TypedMeasure getTyped() {
        return typed;
    }

    /** What is wrong, by field, in the order of the form. */
    public Map<String, String> getErrors() {
        return errors;
    }

    public boolean isFresh() {
        return id.isEmpty();
    }

    /** Whether number, type and main goal stay as they are. */
    public boolean isFixed() {
        return fixed;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }
}
