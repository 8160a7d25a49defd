package de.aqb.portal.account.administration;

import de.aqb.portal.account.Accounts;
import de.aqb.portal.account.LoginSessions;
import de.aqb.portal.account.Membership;
import de.aqb.portal.account.MembershipState;
import de.aqb.portal.account.Role;
import de.aqb.portal.account.invitation.Invitations;
import de.aqb.portal.account.rights.Right;
import de.aqb.portal.mail.MailAddress;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.tenancy.Today;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * What an administrator does with an account (<i>Zugang</i>) of the own area. It is always one membership: what else the
 * person may do elsewhere is neither seen nor touched.
 */
@Stateless
public class AccountAdministration {

    @Inject
    Area area;

    @Inject
    Accounts accounts;

    @Inject
    Invitations invitations;

    @Inject
    LoginSessions sessions;

    @Inject
    LastAdministrator lastAdministrator;

    @Inject
    RightsLog log;

    @Inject
    Today today;

    /** @throws NotFoundException for one outside the own area, and for one that does not exist */
    @Right("account.view")
    public AccountRow open(UUID id) {
        return view(area.find(id));
    }

    /** Mails about this place go there from now on; an empty address is that of the log-in. */
    @Right("account.change-mail")
    public Outcome changeMail(UUID id, long version, String typed) {
        var membership = area.lock(id);
        var address = typed.strip().isEmpty() ? view(membership).loginAddress() : typed.strip();
        if (!MailAddress.isValid(address)) {
            return Outcome.refused(Objection.MAIL_SHAPE);
        }
        if (membership.getVersion() != version) {
            return Outcome.refused(Objection.CHANGED_MEANWHILE);
        }
        if (!address.equals(membership.getMailAddress())) {
            invitations.changeMailAddress(id, address);
            log.changed(membership, "mail address");
        }
        return Outcome.stored(id);
    }

    /** Sends the invitation once more; the link before does not hold any longer. */
    @Right("account.invite")
    public Outcome resend(UUID id) {
        var membership = area.lock(id);
        if (!isInvited(membership)) {
            return Outcome.refused(Objection.NOT_INVITED);
        }
        invitations.resend(id);
        log.changed(membership, "invited again");
        return Outcome.stored(id);
    }

    /** Takes an invitation back that nobody has followed yet; nothing is left of it. */
    @Right("account.invite")
    public Outcome withdraw(UUID id) {
        var membership = area.lock(id);
        if (!isInvited(membership)) {
            return Outcome.refused(Objection.NOT_INVITED);
        }
        log.withdrawn(membership);
        invitations.withdraw(id);
        return Outcome.stored(id);
    }

    /** Takes the membership away and ends its log-ins on all servers at once. It can be given back. */
    @Right("account.remove")
    public Outcome remove(UUID id) {
        var membership = area.find(id);
        if (membership.getRole() != Role.RP_ADMIN) {
            area.lock(id);
        } else if (lastAdministrator.wouldBeGoneWith(membership)) {
            return Outcome.refused(Objection.LAST_ADMINISTRATOR);
        }
        if (membership.state(today.now()) != MembershipState.RETIRED) {
            membership.retire(today.now());
            sessions.endAllOf(id);
            log.withdrawn(membership);
        }
        return Outcome.stored(id);
    }

    /** "Rückgängig": gives the membership back as it was. */
    @Right("account.remove")
    public Outcome reactivate(UUID id) {
        var membership = area.lock(id);
        if (membership.state(today.now()) == MembershipState.RETIRED) {
            membership.reactivate();
            log.restored(membership);
        }
        return Outcome.stored(id);
    }

    private boolean isInvited(Membership membership) {
        var state = membership.state(today.now());
        return state == MembershipState.INVITED || state == MembershipState.INVITATION_EXPIRED;
    }

    private AccountRow view(Membership membership) {
        var account = accounts.get(membership.getAccountId()).orElseThrow(() -> new NotFoundException("account"));
        return AccountRow.whole(membership, account.getLoginEmail(), today.now());
    }
}
