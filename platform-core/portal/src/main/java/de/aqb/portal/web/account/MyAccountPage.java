package de.aqb.portal.web.account;

import static de.aqb.portal.web.ui.Texts.text;

import de.aqb.portal.account.own.OwnAccount;
import de.aqb.portal.web.login.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** {@code account/me.xhtml}: <i>Mein Konto</i> with <i>Meine Anmeldungen</i>. */
@Named
@RequestScoped
public class MyAccountPage {

    private static final Set<String> DONE = Set.of("password", "mail", "factor", "removed", "place", "ended", "others");

    @Inject
    private OwnAccount account;

    private String done = "";

    /** The account of whoever asks. */
    public OwnAccount.View getAccount() {
        return account.view();
    }

    /** The own log-ins, the latest first. */
    public List<SessionLine> getSessions() {
        return account.sessions().stream().map(SessionLine::of).toList();
    }

    /** Whether there are others than this one. */
    public boolean isElsewhere() {
        return account.sessions().stream().anyMatch(session -> !session.current());
    }

    /** Ends one of the own log-ins. */
    public void end(String session) throws IOException {
        account.end(UUID.fromString(session));
        Visit.go("/account/me?done=ended");
    }

    /** Ends all but this one. */
    public void endOthers() throws IOException {
        account.endOthers();
        Visit.go("/account/me?done=others");
    }

    /** What was just done, in words. */
    public String getDone() {
        return DONE.contains(done) ? text("account.done." + done) : "";
    }

    public String getDoneKey() {
        return done;
    }

    public void setDoneKey(String done) {
        this.done = done;
    }
}
