package de.aqb.portal.web.administration;

import static de.aqb.portal.web.ui.Texts.text;

import de.aqb.portal.measure.TargetGroups;
import de.aqb.portal.web.ui.Address;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code administration/target-groups.xhtml}: the target groups (<i>Zielgruppen</i>) that forms offer. */
@Named
@ViewScoped
public class TargetGroupsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Address ADDRESS = Address.of("/administration/target-groups");

    @Inject
    TargetGroups groups;

    private String edit = "";
    private long version;
    private String label = "";
    private String error = "";
    private String chosen = "";

    /** A line of the list. */
    public record Line(String key, String label, String state, boolean retired, String href) {}

    /** With a group in the address its wording stands in the field. */
    public void open() {
        if (!edit.isEmpty()) {
            groups.all().stream().filter(each -> each.getKey().equals(edit)).forEach(each -> {
                version = each.getVersion();
                label = each.getLabel();
            });
        }
    }

    public String save() {
        return done(isEditing() ? groups.rename(edit, version, label) : groups.add(label));
    }

    public String retire() {
        groups.retire(chosen);
        return ADDRESS.with("done", "retired").outcome();
    }

    public String restore() {
        groups.restore(chosen);
        return ADDRESS.with("done", "restored").outcome();
    }

    private String done(Set<TargetGroups.Objection> objections) {
        error = objections.stream()
                .sorted()
                .findFirst()
                .map(objection -> text("administration.group.objection." + objection))
                .orElse("");
        return error.isEmpty() ? ADDRESS.with("done", "saved").outcome() : "";
    }

    public List<Line> getLines() {
        return groups.all().stream()
                .map(each -> new Line(
                        each.getKey(),
                        each.getLabel(),
                        each.isRetired() ? "RETIRED" : "OFFERED",
                        each.isRetired(),
                        ADDRESS.with("edit", each.getKey()).href()))
                .toList();
    }

    public boolean isEditing() {
        return !edit.isEmpty();
    }

    public String getBackHref() {
        return ADDRESS.href();
    }

    public String getError() {
        return error;
    }

    public String getEdit() {
        return edit;
    }

    public void setEdit(@Nullable String edit) {
        this.edit = edit == null ? "" : edit;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(@Nullable String label) {
        this.label = label == null ? "" : label;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen == null ? "" : chosen;
    }
}
