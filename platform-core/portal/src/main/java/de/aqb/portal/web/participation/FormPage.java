package de.aqb.portal.web.participation;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.measure.MeasureCatalogue;
import de.aqb.portal.participation.DeleteParticipation;
import de.aqb.portal.participation.FormVersions;
import de.aqb.portal.participation.OpenTab;
import de.aqb.portal.participation.TabContent;
import de.aqb.portal.participation.rules.ParticipationForm;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.web.ui.Address;
import de.aqb.portal.web.ui.Texts;
import de.aqb.spi.Phase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code participation/master-data.xhtml}, {@code entry.xhtml} and {@code exit.xhtml}: one tab of a participation. */
@Named("participationForm")
@ViewScoped
public class FormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OpenTab tabs;

    @Inject
    DeleteParticipation deleting;

    @Inject
    MeasureCatalogue catalogue;

    @Inject
    FormViews views;

    @Inject
    CurrentMembership who;

    private final TabMemory memory = new TabMemory();
    private Refusal refusal = Refusal.NONE;
    private boolean deletable;

    private transient @Nullable TabContent content;
    private transient @Nullable FormView view;
    private transient @Nullable FormView bare;

    /** Opens the tab with what is stored and what the reader has typed and not saved. */
    public void open(String tab) {
        var phase = Phase.of(tab).orElseThrow(() -> new NotFoundException("tab"));
        var opened = tabs.open(memory.participation(), phase);
        memory.begin(opened, phase, who.membershipId());
        deletable = opened.saved().map(head -> deleting.allowed(head.state())).orElse(false);
        content = opened;
    }

    TabContent content() {
        if (content == null) {
            content = tabs.open(memory.participation(), memory.phase());
        }
        return content;
    }

    ParticipationForm form() {
        return form(memory.versions());
    }

    private ParticipationForm form(FormVersions versions) {
        return ParticipationForm.of(
                catalogue.core(versions.core()), catalogue.form(memory.measureType(), versions.module()));
    }

    /** What the page has to say about the latest attempt to save. */
    void say(Refusal why) {
        refusal = why;
    }

    /** The page was last shown before anything of this was typed, so it is worked out anew. */
    void workOutAnew() {
        content = null;
        view = null;
    }

    /** All that the page shows. */
    public FormView getView() {
        if (!isShown()) {
            return bare();
        }
        if (view == null) {
            view = views.of(content(), memory, refusal.errors(), isSought());
        }
        return view;
    }

    private FormView bare() {
        if (bare == null) {
            bare = FormView.bare(BareFields.of(form(), memory.phase(), memory.isReadonly()));
        }
        return bare;
    }

    /** While a postback is taken in, the fields are all that is needed, and no statement is spent on the rest. */
    private static boolean isShown() {
        var context = FacesContext.getCurrentInstance();
        return !context.isPostback() || context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    private static boolean isSought() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return parameters.containsKey("field");
    }

    /** What has to be known before going on. */
    public List<NoticeView> getNotices() {
        if (!isShown()) {
            return List.of();
        }
        var notices = new ArrayList<>(refusal.notices());
        content()
                .draft()
                .filter(draft -> !draft.fields().isEmpty()
                        && !draft.versions().equals(content().versions()))
                .map(draft ->
                        RenewedForm.notice(form(draft.versions()), content().form(), memory.phase()))
                .ifPresent(notices::add);
        if (content().locked()) {
            notices.add(new NoticeView(
                    "still",
                    "lock",
                    Texts.text("participation.notice.locked"),
                    Texts.text("participation.notice.locked.text")));
        }
        return notices;
    }

    /** Whether the fields show what was typed before this page was opened. */
    public boolean isDraftRestored() {
        return !memory.isReadonly() && !memory.getDraftSavedAt().isEmpty() && refusal.leavesFieldsAlone();
    }

    /** Entries of a long list that fit what is typed. */
    public List<String> propose(String typed) {
        return SearchEntries.complete(form(), typed);
    }

    public List<ClashView> getClashes() {
        return refusal.clashes();
    }

    public String getTabTitle() {
        return form().words().tab(memory.phase());
    }

    public String getNextLabel() {
        return Texts.text(
                memory.phase() == Phase.MASTER ? "participation.form.saveAndGoOn" : "participation.form.saveAndNext");
    }

    public String getCancelHref() {
        return Address.measure(content().measureId()).href();
    }

    public boolean isDeletable() {
        return deletable;
    }

    /** Which tab this is and what stands in its fields. */
    public TabMemory getMemory() {
        return memory;
    }
}
