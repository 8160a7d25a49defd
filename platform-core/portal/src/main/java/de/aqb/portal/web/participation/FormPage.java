package de.aqb.portal.web.participation;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.LoginCookie;
import de.aqb.portal.account.SwitchPlace;
import de.aqb.portal.measure.MeasureCatalogue;
import de.aqb.portal.participation.DeleteParticipation;
import de.aqb.portal.participation.Drafts;
import de.aqb.portal.participation.OpenTab;
import de.aqb.portal.participation.SaveResult;
import de.aqb.portal.participation.SaveResult.Clashing;
import de.aqb.portal.participation.SaveResult.Impossible;
import de.aqb.portal.participation.SaveResult.Saved;
import de.aqb.portal.participation.SaveTab;
import de.aqb.portal.participation.TabContent;
import de.aqb.portal.participation.TabEntry;
import de.aqb.portal.participation.rules.ParticipationForm;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.web.ui.Address;
import de.aqb.portal.web.ui.ChangeView;
import de.aqb.portal.web.ui.Moments;
import de.aqb.portal.web.ui.Texts;
import de.aqb.spi.Answers;
import de.aqb.spi.Phase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code participation/master-data.xhtml}, {@code entry.xhtml} and {@code exit.xhtml}: one tab of a participation.
 *
 * <p>The view keeps keys and raw text only. What is typed reaches the server as a draft beside this view, so losing the
 * view loses nothing.
 */
@Named("participationForm")
@ViewScoped
public class FormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OpenTab tabs;

    @Inject
    SaveTab saving;

    @Inject
    Drafts drafts;

    @Inject
    DeleteParticipation deleting;

    @Inject
    SwitchPlace switchPlace;

    @Inject
    MeasureCatalogue catalogue;

    @Inject
    FormViews views;

    @Inject
    CurrentMembership who;

    private String id = "";
    private String measure = "";
    private String membership = "";
    private Phase phase = Phase.MASTER;
    private String measureType = "";
    private int coreVersion;
    private int moduleVersion;
    private long baseVersion;
    private String draftSavedAt = "";
    private boolean editable;
    private boolean deletable;
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final Map<String, List<String>> errors = new LinkedHashMap<>();
    private List<ClashView> clashes = List.of();
    private @Nullable NoticeView refusal;

    private transient @Nullable TabContent content;
    private transient @Nullable FormView view;
    private transient @Nullable FormView bare;

    /** Opens the tab with what is stored, and what the reader has typed and not saved put over it. */
    public void open(String tab) {
        phase = Phase.of(tab).orElseThrow(() -> new NotFoundException("tab"));
        membership = who.membershipId().toString();
        var opened = content();
        measure = opened.measureId().toString();
        measureType = opened.measure().measureType();
        coreVersion = opened.versions().core();
        moduleVersion = opened.versions().module();
        editable = opened.editable();
        deletable = opened.saved().map(head -> deleting.allowed(head.state())).orElse(false);
        baseVersion = opened.draft().map(TabContent.Typed::baseVersion).orElse(opened.version());
        answers.putAll(TabFields.of(opened, phase));
        opened.draft()
                .filter(draft -> !draft.fields().isEmpty())
                .ifPresent(draft -> draftSavedAt = Moments.time(draft.savedAt()));
    }

    private UUID uuid() {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException("participation");
        }
    }

    private TabContent content() {
        if (content == null) {
            content = tabs.open(uuid(), phase);
        }
        return content;
    }

    private FormView view() {
        if (!isShown()) {
            return bare();
        }
        if (view == null) {
            view = views.of(content(), phase, typed(), errors, isSought());
        }
        return view;
    }

    private FormView bare() {
        if (bare == null) {
            bare = FormView.bare(BareFields.of(form(), phase));
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

    /** "Speichern". */
    public String save() {
        return saved().map(done ->
                        FormSide.address(phase, uuid()).with("done", done).outcome())
                .orElse("");
    }

    /** "Speichern und weiter" goes to the next tab, on the others to the next person. */
    public String saveAndNext() {
        return saved().map(done -> next().with("done", done).outcome()).orElse("");
    }

    private Address next() {
        if (phase == Phase.MASTER) {
            return FormSide.address(Phase.ENTRY, uuid());
        }
        return content()
                .neighbours()
                .next()
                .map(person -> FormSide.address(phase, person))
                .orElseGet(() -> Address.measure(content().measureId()));
    }

    /** What to say after saving; empty if nothing was saved and the page has to say why. */
    private Optional<String> saved() {
        errors.clear();
        clashes = List.of();
        refusal = null;
        if (!membership.equals(who.membershipId().toString())) {
            refusal = notice("elsewhere", who.getPlaceName());
            return Optional.empty();
        }
        var decided = MergeChoice.decisions(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        var result = saving.save(new TabEntry(uuid(), phase, typed(), baseVersion, decided));
        if (result instanceof Saved saved) {
            return Optional.of(saved.merged().isEmpty() ? "saved" : "merged");
        }
        refuse(result);
        // The page was last shown before anything of this was typed.
        content = null;
        view = null;
        drafts.keep(uuid(), phase, typed(), baseVersion);
        return Optional.empty();
    }

    private void refuse(SaveResult result) {
        if (result instanceof Impossible impossible) {
            impossible.unreadable().forEach(wrong -> error(wrong.name(), wrong.text()));
            impossible
                    .findings()
                    .forEach(finding -> error(
                            Answers.name(finding.phase(), finding.question()),
                            form().words().finding(finding)));
        } else if (result instanceof Clashing clashing) {
            clashes = MergeChoice.views(clashing, form(), phase);
            refusal = notice("clash", clashing.who(), Moments.time(clashing.at()));
        } else {
            refusal = notice("locked");
        }
    }

    private void error(String name, String text) {
        errors.computeIfAbsent(name, field -> new ArrayList<>()).add(text);
    }

    private static NoticeView notice(String kind, Object... values) {
        return new NoticeView(
                "warn",
                "warn",
                Texts.text("participation.refusal." + kind, values),
                Texts.text("participation.refusal." + kind + ".text"));
    }

    private Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        answers.forEach((name, text) -> typed.put(name, text == null ? "" : text));
        return typed;
    }

    /** "Entwurf verwerfen": the form shows again what is stored. */
    public String discard() {
        drafts.discard(uuid(), phase);
        return content().saved().isPresent()
                ? FormSide.address(phase, uuid()).outcome()
                : Address.measure(content().measureId()).outcome();
    }

    /** Deletes the participation; the measure's page then offers "Rückgängig". */
    public String remove() {
        var page = Address.measure(content().measureId());
        return deleting.delete(uuid())
                ? page.with("done", "deleted").with("undo", id).outcome()
                : page.with("done", "kept").outcome();
    }

    /** "Zurückwechseln": works again for the place this page belongs to. */
    public String switchBack() {
        var token = switchPlace.to(UUID.fromString(membership));
        var external = FacesContext.getCurrentInstance().getExternalContext();
        LoginCookie.set(
                (HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse(), token);
        return FormSide.address(phase, uuid()).outcome();
    }

    private ParticipationForm form() {
        return ParticipationForm.of(catalogue.core(coreVersion), catalogue.form(measureType, moduleVersion));
    }

    public List<SectionView> getSections() {
        return view().sections();
    }

    public List<NoticeView> getNotices() {
        var notices = new ArrayList<NoticeView>();
        if (!isShown()) {
            return notices;
        }
        if (refusal != null) {
            notices.add(refusal);
        }
        if (content().locked()) {
            notices.add(new NoticeView(
                    "still",
                    "lock",
                    Texts.text("participation.notice.locked"),
                    Texts.text("participation.notice.locked.text")));
        }
        return notices;
    }

    public HeadView getHead() {
        return view().head();
    }

    public List<TabView> getTabs() {
        return view().tabs();
    }

    public String getTabTitle() {
        return form().words().tab(phase);
    }

    public List<MissingView> getMissing() {
        return view().missing();
    }

    public String getMissingText() {
        return view().missingText();
    }

    public int getPercent() {
        return view().percent();
    }

    public List<String> getWarnings() {
        return view().warnings();
    }

    public List<ShiftCount> getShifts() {
        return view().shifts();
    }

    public List<ChangeView> getRecentChanges() {
        return view().recentChanges();
    }

    public List<ErrorView> getErrors() {
        return view().errors();
    }

    public boolean isHasQuestionnaire() {
        return view().hasQuestionnaire();
    }

    public boolean isReadonly() {
        return !editable;
    }

    public boolean isDeletable() {
        return deletable;
    }

    public String getNextLabel() {
        return Texts.text(phase == Phase.MASTER ? "participation.form.saveAndGoOn" : "participation.form.saveAndNext");
    }

    public String getCancelHref() {
        return Address.measure(content().measureId()).href();
    }

    public List<ClashView> getClashes() {
        return clashes;
    }

    /** Whether the fields show what was typed before this page was opened. */
    public boolean isDraftRestored() {
        return editable && !draftSavedAt.isEmpty() && errors.isEmpty() && clashes.isEmpty();
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public String getDraftSavedAt() {
        return draftSavedAt;
    }

    public String getTab() {
        return phase.key();
    }

    public long getBaseVersion() {
        return baseVersion;
    }

    public int getFormVersion() {
        return moduleVersion;
    }

    public String getMembership() {
        return membership;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure == null ? "" : measure;
    }
}
