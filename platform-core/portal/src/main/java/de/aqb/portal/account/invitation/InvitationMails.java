package de.aqb.portal.account.invitation;

import de.aqb.portal.account.Account;
import de.aqb.portal.account.Membership;
import de.aqb.portal.account.token.OneTimeTokens;
import de.aqb.portal.account.token.Proof;
import de.aqb.portal.account.token.Purpose;
import de.aqb.portal.mail.BaseUrl;
import de.aqb.portal.mail.Mail;
import de.aqb.portal.mail.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** What an invited person reads: a link to set the password, or one to take one more place. It goes where the inviter said. */
@ApplicationScoped
class InvitationMails {

    /** The secret stands behind #, which no browser sends: neither a log nor another site ever sees it. */
    private static final String PAGE = "/invitation#";

    @Inject
    OneTimeTokens tokens;

    @Inject
    Outbox outbox;

    @Inject
    BaseUrl base;

    /** A new link, which is given back too; the one before does not hold any longer. */
    String send(Account account, Membership membership) {
        var secret = tokens.issue(Purpose.INVITATION, Proof.ofMembership(account.getId(), membership.getId()));
        var template = account.hasPassword() ? "membership-added" : "invitation";
        var link = base.link(PAGE + secret.value());
        var arguments = Map.of(
                "place", membership.getPlaceName(),
                "link", link,
                "hours", Long.toString(Purpose.INVITATION.life().toHours()));
        outbox.post(new Mail(template, membership.getMailAddress(), membership.getName(), arguments));
        return link;
    }

    /** Whoever read the mails until now shall know. */
    void tellOfChange(String before, Membership membership) {
        outbox.post(new Mail("contact-changed", before, membership.getName(), Map.of()));
    }
}
