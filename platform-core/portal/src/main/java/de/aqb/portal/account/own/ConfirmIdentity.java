package de.aqb.portal.account.own;

import de.aqb.portal.account.Confirmations;
import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.attempt.LoginClient;
import de.aqb.portal.account.rights.Right;
import de.aqb.portal.tenancy.Today;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Asks for the password once more before something important is changed, and for the code where there is one. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConfirmIdentity {

    @Inject
    Confirmations confirmations;

    @Inject
    CurrentMembership who;

    @Inject
    Today today;

    /** Whether it was asked for in the last five minutes. */
    @Right("account.confirm-identity")
    public boolean isConfirmed() {
        return who.isConfirmed(today.now());
    }

    /** Whether the code of the second factor belongs to it. */
    @Right("account.confirm-identity")
    public boolean asksForCode() {
        return confirmations.asksForCode();
    }

    /** What becomes of this password and code. */
    @Right("account.confirm-identity")
    public Confirmations.Result confirm(String password, String code, LoginClient client) {
        return confirmations.confirm(password, code, client);
    }
}
