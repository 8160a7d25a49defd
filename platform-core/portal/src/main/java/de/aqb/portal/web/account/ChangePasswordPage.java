package de.aqb.portal.web.account;

import de.aqb.portal.account.own.NotConfirmedException;
import de.aqb.portal.account.own.OwnAccount;
import de.aqb.portal.account.own.PasswordResult;
import de.aqb.portal.web.login.PasswordTexts;
import de.aqb.portal.web.login.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** {@code account/password.xhtml}: <i>Passwort ändern</i>. */
@Named
@RequestScoped
public class ChangePasswordPage {

    @Inject
    private OwnAccount account;

    private String password = "";
    private String error = "";

    /** Sets it, ends all other log-ins. Who waited too long is asked for the old one again. */
    public void save() throws IOException {
        try {
            var result = account.changePassword(password);
            if (result instanceof PasswordResult.Bad bad) {
                error = PasswordTexts.of(bad.problem());
            } else {
                Visit.go("/account/me?done=password");
            }
        } catch (NotConfirmedException tooLate) {
            error = "";
        }
        password = "";
    }

    public String getError() {
        return error;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
