package de.aqb.portal.web.login;

import de.aqb.portal.account.own.ForgottenPassword;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code forgotten-password.xhtml}: asks for a link. The answer is the same for every address. */
@Named
@RequestScoped
public class ForgottenPasswordPage {

    @Inject
    private ForgottenPassword forgotten;

    private String email = "";
    private boolean asked;

    /** Sends the link, if there is anybody to send it to. */
    public void ask() {
        forgotten.ask(email, Visit.client());
        asked = true;
    }

    public boolean isAsked() {
        return asked;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
