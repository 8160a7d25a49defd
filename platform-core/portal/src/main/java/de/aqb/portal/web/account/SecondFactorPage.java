package de.aqb.portal.web.account;

import static de.aqb.portal.web.ui.Texts.text;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.factor.Enrolment;
import de.aqb.portal.account.own.NotConfirmedException;
import de.aqb.portal.account.own.OwnAccount;
import de.aqb.portal.account.own.OwnSecondFactor;
import de.aqb.portal.web.login.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code account/second-factor.xhtml}: sets up an app, shows the codes for paper, removes it. */
@Named
@RequestScoped
public class SecondFactorPage {

    @Inject
    private OwnSecondFactor factor;

    @Inject
    private OwnAccount account;

    @Inject
    private CurrentMembership who;

    private Optional<Enrolment> enrolment = Optional.empty();
    private List<String> codes = List.of();
    private String code = "";
    private String error = "";

    /** The first code of the app: the factor holds from now on. */
    public void confirm() {
        try {
            var fresh = factor.confirm(code);
            codes = fresh.orElse(List.of());
            error = fresh.isPresent() ? "" : text("account.factor.wrong");
        } catch (NotConfirmedException tooLate) {
            error = "";
        }
        code = "";
    }

    /** New codes for paper. */
    public void renew() {
        try {
            codes = factor.freshCodes();
        } catch (NotConfirmedException tooLate) {
            codes = List.of();
        }
    }

    /** No code is asked for any longer. */
    public void remove() throws IOException {
        try {
            factor.remove();
            Visit.go("/account/me?done=removed");
        } catch (NotConfirmedException tooLate) {
            error = "";
        }
    }

    /** What the app needs, unless a factor holds already. */
    public Enrolment getEnrolment() {
        if (enrolment.isEmpty()) {
            enrolment = factor.begin();
        }
        return enrolment.orElseThrow();
    }

    /** The same as a picture. */
    public String getPicture() {
        return QrPicture.of(getEnrolment().address());
    }

    public boolean isHeld() {
        return account.view().hasFactor();
    }

    /** Whether nothing else may be done before. */
    public boolean isForced() {
        return who.isFactorMissing();
    }

    public List<String> getCodes() {
        return codes;
    }

    /** The codes as a text file. */
    public String getCodesText() {
        return String.join("\n", codes);
    }

    public int getCodesLeft() {
        return account.view().codesLeft();
    }

    public String getError() {
        return error;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
