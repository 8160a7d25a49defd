package de.aqb.portal.account.own;

import de.aqb.portal.account.Account;
import de.aqb.portal.account.Accounts;
import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.NotLoggedInException;
import de.aqb.portal.account.factor.Enrolment;
import de.aqb.portal.account.factor.SecondFactors;
import de.aqb.portal.account.rights.Right;
import de.aqb.portal.audit.SecurityEvent.Kind;
import de.aqb.portal.audit.SecurityEvents;
import de.aqb.portal.mail.Mail;
import de.aqb.portal.mail.Outbox;
import de.aqb.portal.tenancy.Today;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets up, renews and removes the own second factor; each step only after the password was asked for lately. */
@Stateless
public class OwnSecondFactor {

    @Inject
    CurrentMembership who;

    @Inject
    Accounts accounts;

    @Inject
    SecondFactors factors;

    @Inject
    Outbox outbox;

    @Inject
    SecurityEvents events;

    @Inject
    Today today;

    /** What an app needs; the same again until its first code was typed. Empty for whom a factor holds already. */
    @Right("account.second-factor")
    public Optional<Enrolment> begin() {
        var account = account();
        return account.hasFactor()
                ? Optional.empty()
                : Optional.of(factors.begin(account.getId(), account.getLoginEmail()));
    }

    /** The first code of the app; with it the factor holds. The recovery codes are told only now. */
    @Right("account.second-factor")
    public Optional<List<String>> confirm(String code) {
        var account = account();
        var codes = factors.confirm(account.getId(), code);
        if (codes.isPresent()) {
            account.factorBegins(today.now());
            tellOfChange(account);
        }
        return codes;
    }

    /** New recovery codes; those before do not hold any longer. */
    @Right("account.second-factor")
    public List<String> freshCodes() {
        var account = account();
        tellOfChange(account);
        return factors.freshCodes(account.getId());
    }

    /** No code is asked for any longer; whose role needs one has to set up another before anything else. */
    @Right("account.second-factor")
    public void remove() {
        var account = account();
        factors.remove(account.getId());
        account.factorEnds();
        tellOfChange(account);
    }

    private Account account() {
        if (!who.isConfirmed(today.now())) {
            throw new NotConfirmedException();
        }
        return accounts.get(who.accountId()).orElseThrow(NotLoggedInException::new);
    }

    private void tellOfChange(Account account) {
        outbox.post(new Mail("second-factor-changed", account.getContactEmail(), account.getName(), Map.of()));
        events.record(Kind.FACTOR_CHANGED, Optional.of(account.getId()), "");
    }
}
