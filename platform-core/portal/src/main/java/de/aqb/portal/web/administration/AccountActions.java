package de.aqb.portal.web.administration;

import de.aqb.portal.account.administration.AccountAdministration;
import de.aqb.portal.account.administration.Objection;
import de.aqb.portal.account.administration.Outcome;
import de.aqb.portal.tenancy.Ids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be done with an account from the list and from its page; afterwards the list says so once. */
@Named
@ViewScoped
public class AccountActions implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AccountAdministration administration;

    private String chosen = "";
    private String undo = "";

    /** Kept by the page itself: the form that undoes posts to an address without it. */
    private String done = "";

    /** Takes the account away; the list then offers "Rückgängig". */
    public String remove() {
        var outcome = administration.remove(id(chosen));
        return outcome.id().isPresent()
                ? AccountsPage.ADDRESS.with("done", "gone").with("undo", chosen).outcome()
                : refused(outcome);
    }

    /** Sends the invitation once more. */
    public String resend() {
        return said(administration.resend(id(chosen)), "invited");
    }

    /** Takes the invitation back. */
    public String withdraw() {
        return said(administration.withdraw(id(chosen)), "withdrawn");
    }

    /** Gives the account back. */
    public String reactivate() {
        return said(administration.reactivate(id(chosen)), "restored");
    }

    /** "Rückgängig". */
    public String restore() {
        return said(administration.reactivate(id(undo)), "restored");
    }

    private static String said(Outcome outcome, String done) {
        return outcome.id().isPresent()
                ? AccountsPage.ADDRESS.with("done", done).outcome()
                : refused(outcome);
    }

    private static String refused(Outcome outcome) {
        var last = outcome.objections().contains(Objection.LAST_ADMINISTRATOR);
        return AccountsPage.ADDRESS.with("done", last ? "last" : "late").outcome();
    }

    private static UUID id(String text) {
        return Ids.read(text, "membership");
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen == null ? "" : chosen;
    }

    public String getDone() {
        return done;
    }

    public void setDone(@Nullable String done) {
        this.done = done == null ? "" : done;
    }

    public String getUndo() {
        return undo;
    }

    public void setUndo(@Nullable String undo) {
        this.undo = undo == null ? "" : undo;
    }
}
