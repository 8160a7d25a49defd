package de.aqb.portal.account.own;

import de.aqb.portal.account.Account;
import de.aqb.portal.account.Accounts;
import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.NotLoggedInException;
import de.aqb.portal.account.OwnSessions;
import de.aqb.portal.account.Passwords;
import de.aqb.portal.account.factor.SecondFactors;
import de.aqb.portal.account.password.PasswordRules;
import de.aqb.portal.account.rights.Right;
import de.aqb.portal.audit.SecurityEvent.Kind;
import de.aqb.portal.audit.SecurityEvents;
import de.aqb.portal.tenancy.Today;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a logged-in person sees and does with the own account (<i>Mein Konto</i>). */
@Stateless
public class OwnAccount {

    /**
     * The account as its owner sees it.
     *
     * @param codesLeft how many recovery codes are left
     */
    public record View(String name, String loginAddress, String mailAddress, boolean hasFactor, int codesLeft) {}

    @Inject
    CurrentMembership who;

    @Inject
    Accounts accounts;

    @Inject
    OwnSessions sessions;

    @Inject
    SecondFactors factors;

    @Inject
    SetPassword setPassword;

    @Inject
    Passwords passwords;

    @Inject
    SecurityEvents events;

    @Inject
    Today today;

    /** The account of whoever asks. */
    @Right("account.own")
    public View view() {
        var account = account();
        return new View(
                account.getName(),
                account.getLoginEmail(),
                account.getContactEmail(),
                account.hasFactor(),
                account.hasFactor() ? factors.codesLeft(account.getId()) : 0);
    }

    /** The own log-ins that are not over, this one first. */
    @Right("account.sessions")
    public List<OwnSessions.View> sessions() {
        return sessions.all();
    }

    /** Ends one of the own log-ins; one of somebody else's is not there. */
    @Right("account.sessions")
    public void end(UUID session) {
        sessions.end(session);
        note(Kind.SESSIONS_ENDED);
    }

    /** Ends all own log-ins but this one. */
    @Right("account.sessions")
    public void endOthers() {
        sessions.endOthers();
        note(Kind.SESSIONS_ENDED);
    }

    /**
     * Sets another password and ends all other log-ins.
     *
     * @throws NotConfirmedException if the old one was not asked for lately
     */
    @Right("account.change-password")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PasswordResult changePassword(String password) {
        requireConfirmed();
        var id = who.accountId();
        var problem = PasswordRules.problemOf(password, setPassword.person(id));
        if (problem.isPresent()) {
            return new PasswordResult.Bad(problem.get());
        }
        setPassword.ofOwner(id, passwords.hash(password));
        sessions.endOthers();
        return new PasswordResult.Done();
    }

    private void requireConfirmed() {
        if (!who.isConfirmed(today.now())) {
            throw new NotConfirmedException();
        }
    }

    private Account account() {
        return accounts.get(who.accountId()).orElseThrow(NotLoggedInException::new);
    }

    private void note(Kind kind) {
        events.record(kind, Optional.of(who.accountId()), "");
    }
}
