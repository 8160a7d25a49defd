package de.aqb.portal.web.account;

import static de.aqb.portal.web.ui.Texts.text;

import de.aqb.portal.account.own.NotConfirmedException;
import de.aqb.portal.account.own.OwnMailAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code account/mail-address.xhtml}: sends the portal's mails elsewhere. */
@Named
@RequestScoped
public class MailAddressPage {

    @Inject
    private OwnMailAddress address;

    private String email = "";
    private String error = "";
    private boolean asked;

    /** Sends a link to the new address. */
    public void ask() {
        try {
            email = email.strip();
            asked = address.ask(email);
            error = asked ? "" : text("account.mail.bad");
        } catch (NotConfirmedException tooLate) {
            error = "";
        }
    }

    public boolean isAsked() {
        return asked;
    }

    public String getError() {
        return error;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
