package de.aqb.portal.web.login;

import de.aqb.portal.account.Addresses;
import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.own.AcceptInvitation;
import de.aqb.portal.account.own.PasswordResult;
import de.aqb.portal.account.token.Secret;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;

/** {@code invitation.xhtml}: a new person sets the password, a known one takes one more place. */
@Named
@ViewScoped
public class InvitationPage extends LinkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AcceptInvitation invitation;

    @Inject
    private transient CurrentMembership who;

    private transient Optional<AcceptInvitation.Invited> invited = Optional.empty();
    private String password = "";
    private String error = "";

    @Override
    protected boolean holds() {
        invited = invitation.look(secretOfLink());
        return invited.isPresent();
    }

    /** Sets the first password and goes on to the log-in. */
    public void save() throws IOException {
        open();
        if (isDead()) {
            return;
        }
        var client = Visit.client();
        var result = invitation.setPassword(new Secret(getSecret()), password, client);
        password = "";
        if (result instanceof PasswordResult.Bad bad) {
            error = PasswordTexts.of(bad.problem());
        } else if (result instanceof PasswordResult.Done) {
            Visit.remember(client);
            Visit.go(Addresses.LOGIN + "?done=password");
        } else {
            die();
        }
    }

    /** The logged-in person takes the place. */
    public void accept() throws IOException {
        if (who.isLoggedIn() && invitation.accept(secretOfLink())) {
            Visit.go("/account/me?done=place");
        } else {
            die();
        }
    }

    public AcceptInvitation.Invited getInvited() {
        return invited.orElseThrow();
    }

    /** Whether the person behind the address is new and sets a password. */
    public boolean isFresh() {
        return isOpened() && !isDead() && invited.filter(each -> !each.known()).isPresent();
    }

    /** Whether the person has to log in first. */
    public boolean isToLogIn() {
        return isKnown() && !who.isLoggedIn();
    }

    /** Whether the person is logged in and only has to say yes. */
    public boolean isToAccept() {
        return isKnown() && isOwn();
    }

    /** Whether somebody else is logged in. */
    public boolean isForeign() {
        return isKnown() && who.isLoggedIn() && !isOwn();
    }

    private boolean isKnown() {
        return isOpened()
                && !isDead()
                && invited.filter(AcceptInvitation.Invited::known).isPresent();
    }

    private boolean isOwn() {
        return who.isLoggedIn()
                && invited.filter(each -> each.loginAddress().equals(who.getEmail()))
                        .isPresent();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getError() {
        return error;
    }
}
