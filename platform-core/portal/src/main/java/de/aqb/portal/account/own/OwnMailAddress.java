package de.aqb.portal.account.own;

import de.aqb.portal.account.Account;
import de.aqb.portal.account.Accounts;
import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.NotLoggedInException;
import de.aqb.portal.account.rights.Right;
import de.aqb.portal.account.token.OneTimeTokens;
import de.aqb.portal.account.token.Proof;
import de.aqb.portal.account.token.Purpose;
import de.aqb.portal.account.token.Secret;
import de.aqb.portal.audit.SecurityEvent.Kind;
import de.aqb.portal.audit.SecurityEvents;
import de.aqb.portal.mail.BaseUrl;
import de.aqb.portal.mail.Mail;
import de.aqb.portal.mail.MailAddress;
import de.aqb.portal.mail.Outbox;
import de.aqb.portal.tenancy.Today;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Sends the portal's mails elsewhere: once a link that was sent there has been opened, and the address before is told. */
@Stateless
public class OwnMailAddress {

    private static final String PAGE = "/confirm-address#";

    @Inject
    CurrentMembership who;

    @Inject
    Accounts accounts;

    @Inject
    OneTimeTokens tokens;

    @Inject
    Outbox outbox;

    @Inject
    BaseUrl base;

    @Inject
    SecurityEvents events;

    @Inject
    Today today;

    /**
     * Sends a link to the new address; until it is opened nothing changes.
     *
     * @return false if mails cannot be sent there
     * @throws NotConfirmedException if the password was not asked for lately
     */
    @Right("account.change-mail-address")
    public boolean ask(String address) {
        if (!who.isConfirmed(today.now())) {
            throw new NotConfirmedException();
        }
        var account = accounts.get(who.accountId()).orElseThrow(NotLoggedInException::new);
        if (!MailAddress.isValid(address)) {
            return false;
        }
        var purpose = Purpose.MAIL_ADDRESS;
        var secret = tokens.issue(purpose, Proof.of(account.getId(), address));
        var arguments = Map.of(
                "link", base.link(PAGE + secret.value()),
                "hours", Long.toString(purpose.life().toHours()));
        outbox.post(new Mail("contact-confirm", address, account.getName(), arguments));
        return true;
    }

    /** Whether the link holds, without using it up. */
    @Right("account.confirm-mail-address")
    public boolean holds(Secret secret) {
        return tokens.look(Purpose.MAIL_ADDRESS, secret).isPresent();
    }

    /** Mails go to the new address from now on; false for a link that does not hold. */
    @Right("account.confirm-mail-address")
    public boolean confirm(Secret secret) {
        var proof = tokens.redeem(Purpose.MAIL_ADDRESS, secret);
        var account = proof.flatMap(each -> accounts.get(each.accountId()));
        account.ifPresent(owner -> change(owner, proof.orElseThrow().content()));
        return account.isPresent();
    }

    private void change(Account owner, String address) {
        var before = owner.getContactEmail();
        owner.changeContactEmail(address);
        accounts.memberships(owner.getId()).stream()
                .filter(place -> place.getMailAddress().equalsIgnoreCase(before))
                .forEach(place -> place.changeMailAddress(address));
        outbox.post(new Mail("contact-changed", before, owner.getName(), Map.of()));
        events.record(Kind.MAIL_ADDRESS_CHANGED, Optional.of(owner.getId()), "");
    }
}
