package de.aqb.portal.web.type;

import static de.aqb.portal.web.ui.Texts.text;

import de.aqb.portal.measure.ActivateForm;
import de.aqb.portal.measure.ActivateForm.Result;
import de.aqb.portal.measure.MeasureTypes;
import de.aqb.portal.measure.VersionChange;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.web.ui.Address;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code type/version.xhtml}: what another version of a form changes, and making it the active one. */
@Named
@ViewScoped
public class VersionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MeasureTypes types;

    @Inject
    ActivateForm activation;

    private String type = "";
    private String version = "";
    private int seen;
    private boolean agreed;
    private String error = "";
    private String refusal = "";

    private transient @Nullable VersionChange change;

    static Address address(String type, int version) {
        return Address.of("/type/version").with("type", type).with("version", version);
    }

    public void open() {
        seen = change().active().version();
    }

    /** "Version n freigeben" and "Zu Version n zurückkehren". */
    public String activate() {
        error = "";
        refusal = "";
        if (change().toConfirm() && !agreed) {
            error = text("type.version.agree.missing");
            return "";
        }
        var result = activation.activate(type, number(), seen);
        if (result == Result.DONE) {
            return TypesPage.ADDRESS
                    .with("done", change().back() ? "back" : "activated")
                    .outcome();
        }
        refusal = text("type.version.refused." + result);
        change = null;
        seen = change().active().version();
        return "";
    }

    private int number() {
        try {
            return Integer.parseInt(version);
        } catch (NumberFormatException noNumber) {
            throw new NotFoundException("form");
        }
    }

    private VersionChange change() {
        if (change == null) {
            change = types.change(type, number());
        }
        return change;
    }

    public String getHeading() {
        var step = change();
        return text(
                "type.types.against",
                step.wanted().shortName(),
                step.wanted().version(),
                step.active().version());
    }

    public List<TypeLine.Difference> getDifferences() {
        return change().differences().stream()
                .map(each -> TypeLine.difference(each, change().open()))
                .toList();
    }

    /** Why it cannot be activated now; empty if it can. */
    public String getObstacle() {
        var step = change();
        if (step.done()) {
            return text("type.version.done");
        }
        if (!step.runs()) {
            return text("type.version.notRunning");
        }
        return step.forbidden() ? text("type.version.forbidden") : "";
    }

    /** What whoever activates it has to know. */
    public String getAgreement() {
        var step = change();
        var version = step.wanted().version();
        return step.back()
                ? text("type.version.agree.back", step.open(), version)
                : text("type.version.agree", step.open(), version);
    }

    public String getAction() {
        var version = change().wanted().version();
        return text(change().back() ? "type.version.back" : "type.version.activate", version);
    }

    public boolean isToConfirm() {
        return change().toConfirm();
    }

    public boolean isBack() {
        return change().back();
    }

    public String getPreviewHref() {
        return PreviewPage.address(type, number()).href();
    }

    public String getBackHref() {
        return TypesPage.ADDRESS.href();
    }

    public String getError() {
        return error;
    }

    public String getRefusal() {
        return refusal;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type == null ? "" : type;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(@Nullable String version) {
        this.version = version == null ? "" : version;
    }
}
