package de.aqb.portal.web.login;

import de.aqb.portal.account.own.OwnMailAddress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code confirm-address.xhtml}: mails arrive at the new address. */
@Named
@ViewScoped
public class ConfirmAddressPage extends LinkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnMailAddress address;

    private boolean done;

    /** A program that only follows links changes nothing: the button does. */
    @Override
    protected boolean holds() {
        return address.holds(secretOfLink());
    }

    /** From now on mails go there. */
    public void confirm() {
        goOn();
        done = address.confirm(secretOfLink());
        if (!done) {
            die();
        }
    }

    public boolean isDone() {
        return done;
    }
}
