package de.aqb.portal.web.measure;

import de.aqb.portal.participation.DeleteParticipation;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.web.ui.Address;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Deletes a participation from the list of its measure, and takes it back. */
@Named
@ViewScoped
public class DeleteAction implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DeleteParticipation deleting;

    @Inject
    MeasurePage measurePage;

    private String undo = "";
    private String chosen = "";

    /** Deletes the chosen one; the page then offers "Rückgängig". */
    public String delete() {
        var id = Ids.read(chosen, "participation");
        var page = Address.measure(Ids.read(measurePage.getId(), "measure"));
        return deleting.delete(id)
                ? page.with("done", "deleted").with("undo", id).outcome()
                : page.with("done", "kept").outcome();
    }

    /** "Rückgängig". */
    public String restore() {
        deleting.restore(Ids.read(undo, "participation"));
        return Address.measure(Ids.read(measurePage.getId(), "measure"))
                .with("done", "restored")
                .outcome();
    }

    public String getUndo() {
        return undo;
    }

    public void setUndo(String undo) {
        this.undo = undo == null ? "" : undo;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen == null ? "" : chosen;
    }
}
