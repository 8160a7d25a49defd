package de.aqb.portal.web.participation;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.LoginCookie;
import de.aqb.portal.account.SwitchPlace;
import de.aqb.portal.participation.DeleteParticipation;
import de.aqb.portal.participation.Drafts;
import de.aqb.portal.participation.SaveResult;
import de.aqb.portal.participation.SaveResult.Clashing;
import de.aqb.portal.participation.SaveResult.Impossible;
import de.aqb.portal.participation.SaveResult.Renewed;
import de.aqb.portal.participation.SaveResult.Saved;
import de.aqb.portal.participation.SaveTab;
import de.aqb.portal.participation.TabEntry;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.web.ui.Address;
import de.aqb.spi.Phase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;

/** What can be done with the open tab of a participation. */
@Named("participationActions")
@RequestScoped
public class FormActions {

    @Inject
    FormPage page;

    @Inject
    SaveTab saving;

    @Inject
    Drafts drafts;

    @Inject
    DeleteParticipation deleting;

    @Inject
    SwitchPlace switchPlace;

    @Inject
    CurrentMembership who;

    /** "Speichern". */
    public String save() {
        return save(this::here);
    }

    /** "Speichern und weiter" goes to the next tab, on the others to the next person. */
    public String saveAndNext() {
        return save(this::next);
    }

    private Address here() {
        return page.getMemory().address(page.getMemory().phase());
    }

    private Address next() {
        var memory = page.getMemory();
        if (memory.phase() == Phase.MASTER) {
            return memory.address(Phase.ENTRY);
        }
        var content = page.content();
        return content.neighbours()
                .next()
                .map(person -> Address.participation(memory.phase(), person)
                        .with("at", memory.place() > 0 ? memory.place() + 1 : ""))
                .orElseGet(() -> Address.measure(content.measureId()));
    }

    private String save(Supplier<Address> andThen) {
        page.say(Refusal.NONE);
        var memory = page.getMemory();
        if (!memory.getMembership().equals(who.membershipId().toString())) {
            page.say(Refusal.elsewhere(who.getPlaceName()));
            return "";
        }
        var id = memory.participation();
        var result = saving.save(new TabEntry(
                id,
                memory.phase(),
                memory.typed(),
                memory.getBaseVersion(),
                memory.versions(),
                MergeChoice.decisions(
                        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap())));
        if (result instanceof Saved saved) {
            return andThen.get()
                    .with("done", saved.merged().isEmpty() ? "saved" : "merged")
                    .outcome();
        }
        if (result instanceof Renewed) {
            drafts.keepFrom(memory.versions(), id, memory.phase(), memory.typed(), memory.getBaseVersion());
            return here().outcome();
        }
        page.say(refusal(result));
        page.workOutAnew();
        drafts.keep(id, memory.phase(), memory.typed(), memory.getBaseVersion());
        return "";
    }

    private Refusal refusal(SaveResult result) {
        if (result instanceof Impossible impossible) {
            return Refusal.impossible(impossible, page.form());
        }
        return result instanceof Clashing clashing
                ? Refusal.clashing(clashing, page.form(), page.getMemory().phase())
                : Refusal.locked();
    }

    /** "Entwurf verwerfen": the form shows again what is stored. */
    public String discard() {
        drafts.discard(page.getMemory().participation(), page.getMemory().phase());
        return page.content().saved().isPresent() ? here().outcome() : measure().outcome();
    }

    /** Deletes the participation; the measure's page then offers "Rückgängig". */
    public String remove() {
        var id = page.getMemory().participation();
        var measure = measure();
        return deleting.delete(id)
                ? measure.with("done", "deleted").with("undo", id).outcome()
                : measure.with("done", "kept").outcome();
    }

    private Address measure() {
        return Address.measure(page.content().measureId());
    }

    /** "Zurückwechseln": works again for the place this page belongs to. */
    public String switchBack() {
        var token = switchPlace.to(Ids.read(page.getMemory().getMembership(), "membership"));
        var external = FacesContext.getCurrentInstance().getExternalContext();
        LoginCookie.set(
                (HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse(), token);
        return here().outcome();
    }
}
