package de.aqb.portal.account.own;

import de.aqb.portal.account.Account;
import de.aqb.portal.account.Accounts;
import de.aqb.portal.account.token.OneTimeTokens;
import de.aqb.portal.account.token.Proof;
import de.aqb.portal.account.token.Purpose;
import de.aqb.portal.audit.SecurityEvent.Kind;
import de.aqb.portal.audit.SecurityEvents;
import de.aqb.portal.mail.BaseUrl;
import de.aqb.portal.mail.Mail;
import de.aqb.portal.mail.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** The mail with the link to set another password. It goes where the owner wants mails, not to the address that was typed. */
@ApplicationScoped
class ResetMail {

    private static final String PAGE = "/new-password#";

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

    /** Nothing happens for an address nobody logs in with, or somebody who has not taken the invitation yet. */
    @Transactional
    public void send(String address) {
        accounts.find(address).filter(Account::hasPassword).ifPresent(this::send);
    }

    private void send(Account account) {
        var purpose = Purpose.PASSWORD_RESET;
        var secret = tokens.issue(purpose, Proof.of(account.getId(), ""));
        var arguments = Map.of(
                "link", base.link(PAGE + secret.value()),
                "minutes", Long.toString(purpose.life().toMinutes()));
        outbox.post(new Mail("password-reset", account.getContactEmail(), account.getName(), arguments));
        events.record(Kind.PASSWORD_RESET_ASKED, Optional.of(account.getId()), "");
    }
}
