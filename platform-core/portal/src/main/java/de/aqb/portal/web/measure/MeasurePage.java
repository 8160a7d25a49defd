package de.aqb.portal.web.measure;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.rights.Rights;
import de.aqb.portal.measure.MeasureCatalogue;
import de.aqb.portal.measure.MeasureStage;
import de.aqb.portal.measure.MeasureState;
import de.aqb.portal.measure.MeasureView;
import de.aqb.portal.measure.Measures;
import de.aqb.portal.measure.Tally;
import de.aqb.portal.participation.Drafts;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.Today;
import de.aqb.portal.web.ui.Address;
import de.aqb.spi.Phase;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code measure/measure.xhtml}: one measure; {@link ParticipationTable} lists its participations. */
@Named
@ViewScoped
public class MeasurePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Rights rights;

    @Inject
    Measures measures;

    @Inject
    Drafts drafts;

    @Inject
    MeasureCatalogue catalogue;

    @Inject
    CurrentMembership who;

    @Inject
    Today today;

    private String id = "";
    private transient @Nullable MeasureView view;

    /** Shows nothing of a measure that the reader may not see. */
    public void open() {
        view = measures.view(measureId());
    }

    /** "Teilnehmer/in anlegen": the form opens with an empty draft. */
    public String create() {
        return Address.participation(Phase.MASTER, drafts.begin(measureId())).outcome();
    }

    UUID measureId() {
        return Ids.read(id, "measure");
    }

    MeasureView view() {
        if (view == null) {
            view = measures.view(measureId());
        }
        return view;
    }

    public String getHeading() {
        return view().details().heading();
    }

    public String getNumber() {
        return view().details().number();
    }

    public String getMainGoal() {
        return catalogue
                .active(view().details().measureType())
                .goalText(view().details().mainGoal());
    }

    public String getProviders() {
        return String.join(", ", view().providers());
    }

    public MeasureState getMeasureState() {
        return MeasureState.of(view().stage(), view().details().period(), today.today());
    }

    /** Days until the measure ends; negative once it is over. */
    public long getDaysLeft() {
        return today.today().until(view().details().period().end(), ChronoUnit.DAYS);
    }

    public Tally getTally() {
        return view().tally();
    }

    public int getPlaces() {
        return view().details().places();
    }

    public int getFree() {
        return Math.max(0, getPlaces() - getTally().total());
    }

    public boolean isMayEdit() {
        return rights.may("measure.edit");
    }

    /** Only providers' staff begin participations, and only while nothing has been reported. */
    public boolean isMayCreate() {
        return rights.may("participation.record") && view().stage() == MeasureStage.OPEN;
    }

    /** Whether the module of this type does not run; its records can be read, drafts are kept. */
    public boolean isModuleMissing() {
        var type = view().details().measureType();
        return !catalogue.runs(type, catalogue.activeVersion(type));
    }

    public boolean isMasked() {
        return who.role().isRegional();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }
}
