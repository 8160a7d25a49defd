package de.aqb.portal.web.type;

import static de.aqb.portal.web.ui.Texts.text;

import de.aqb.portal.measure.MeasureCatalogue;
import de.aqb.portal.measure.MeasureTypes;
import de.aqb.portal.participation.rules.ParticipationForm;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.web.participation.FormPreview;
import de.aqb.portal.web.participation.SearchEntries;
import de.aqb.portal.web.ui.Address;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code type/preview.xhtml}: a version of a form as those see it who fill it in; nothing is saved. */
@Named
@ViewScoped
public class PreviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MeasureTypes types;

    @Inject
    MeasureCatalogue catalogue;

    private final Map<String, String> answers = new TreeMap<>();
    private String type = "";
    private String version = "";
    private String heading = "";

    private transient @Nullable List<FormPreview.Tab> tabs;

    static Address address(String type, int version) {
        return Address.of("/type/preview").with("type", type).with("version", version);
    }

    public void open() {
        var form = types.form(type, number());
        heading = text("type.preview.title", form.shortName(), form.version());
        answers.putAll(FormPreview.answers(form()));
    }

    private ParticipationForm form() {
        return ParticipationForm.of(catalogue.core(), types.form(type, number()));
    }

    /** Entries of a long list that fit what is typed. */
    public List<String> propose(String typed) {
        return SearchEntries.complete(form(), typed);
    }

    private int number() {
        try {
            return Integer.parseInt(version);
        } catch (NumberFormatException noNumber) {
            throw new NotFoundException("form");
        }
    }

    public String getHeading() {
        return heading;
    }

    public List<FormPreview.Tab> getTabs() {
        if (tabs == null) {
            tabs = FormPreview.of(form());
        }
        return tabs;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public String getBackHref() {
        return TypesPage.ADDRESS.href();
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
