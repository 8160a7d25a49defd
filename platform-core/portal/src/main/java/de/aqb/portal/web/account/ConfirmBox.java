package de.aqb.portal.web.account;

import static de.aqb.portal.web.ui.Texts.text;

import de.aqb.portal.account.own.ConfirmIdentity;
import de.aqb.portal.web.login.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code WEB-INF/account/confirm.xhtml}: asks for the password once more before something important is changed. */
@Named
@RequestScoped
public class ConfirmBox {

    @Inject
    private ConfirmIdentity identity;

    private String password = "";
    private String code = "";
    private String error = "";

    /** The page goes on if it is right. */
    public void confirm() {
        error = switch (identity.confirm(password, code, Visit.client())) {
            case CONFIRMED -> "";
            case REFUSED -> text(isCodeAsked() ? "account.confirm.refused.code" : "account.confirm.refused");
            case WAIT -> text("account.confirm.wait");
        };
        password = "";
        code = "";
    }

    /** Whether the password has to be asked for. */
    public boolean isNeeded() {
        return !identity.isConfirmed();
    }

    public boolean isCodeAsked() {
        return identity.asksForCode();
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

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
