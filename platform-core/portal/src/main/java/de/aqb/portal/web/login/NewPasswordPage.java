package de.aqb.portal.web.login;

import de.aqb.portal.account.Addresses;
import de.aqb.portal.account.own.ForgottenPassword;
import de.aqb.portal.account.own.PasswordResult;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** {@code new-password.xhtml}: whoever forgot the password sets another one. */
@Named
@ViewScoped
public class NewPasswordPage extends LinkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ForgottenPassword forgotten;

    private String password = "";
    private String error = "";

    @Override
    protected boolean holds() {
        return forgotten.holds(secretOfLink());
    }

    /** Sets it and goes on to the log-in. */
    public void save() throws IOException {
        goOn();
        var client = Visit.client();
        var result = forgotten.setPassword(secretOfLink(), password, client);
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
