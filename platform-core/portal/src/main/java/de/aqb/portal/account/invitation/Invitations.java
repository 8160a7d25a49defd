package de.aqb.portal.account.invitation;

import de.aqb.portal.account.Account;
import de.aqb.portal.account.Accounts;
import de.aqb.portal.account.Membership;
import de.aqb.portal.account.MembershipState;
import de.aqb.portal.account.token.OneTimeTokens;
import de.aqb.portal.mail.MailAddress;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.tenancy.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/**
 * Invites people (<i>Person einladen</i>) and takes invitations back. Who may invite whom is asked by the use cases of
 * administration, which call it.
 *
 * <p>An address that is known gets one more membership. To the inviter it looks exactly like a new one: it is "eingeladen"
 * until the person opens the link in the mail, and keeps the name and the mail address that were typed. Whoever holds an
 * account gains no place without that mail, and whoever reads that mail no account without its password.
 */
@ApplicationScoped
@Transactional
public class Invitations {

    @Inject
    Accounts accounts;

    @Inject
    Places places;

    @Inject
    OneTimeTokens tokens;

    @Inject
    InvitationMails mails;

    @Inject
    Today today;

    /**
     * Invites the person; who has been invited to this very place before gets the link anew, who works there gets nothing.
     *
     * @return the id of the membership
     * @throws IllegalArgumentException if an address is none
     */
    public UUID invite(Invitee invitee) {
        return send(invitee).id();
    }

    /** The same, with the link that was sent: empty for whom nothing was sent to. */
    Invitation send(Invitee invitee) {
        check(invitee.loginAddress());
        check(invitee.mailAddress());
        var account = accounts.lock(invitee.loginAddress()).orElseGet(() -> add(invitee));
        var before = accounts.memberships(account.getId()).stream()
                .filter(membership -> places.isThatOf(invitee, membership))
                .findAny();
        var membership = before.orElseGet(() -> places.membership(account, invitee));
        if (before.isPresent() && isActive(membership)) {
            return new Invitation(membership.getId(), Optional.empty());
        }
        membership.invite(invitee.name(), invitee.mailAddress(), today.now());
        accounts.add(membership);
        return new Invitation(membership.getId(), Optional.of(mails.send(account, membership)));
    }

    /**
     * Sends the link anew; the one before does not hold any longer.
     *
     * @throws NotFoundException if nobody waits for this membership
     */
    public void resend(UUID membershipId) {
        var membership = open(membershipId);
        membership.inviteAgain(today.now());
        mails.send(account(membership), membership);
    }

    /**
     * Takes the invitation back. An account that nothing else belongs to goes with it.
     *
     * @throws NotFoundException if nobody waits for this membership
     */
    public void withdraw(UUID membershipId) {
        var membership = open(membershipId);
        var account = account(membership);
        tokens.withdraw(membershipId);
        accounts.remove(membershipId);
        if (!account.hasPassword() && accounts.memberships(account.getId()).isEmpty()) {
            accounts.remove(account);
        }
    }

    /**
     * Sends mails about this place elsewhere from now on, and tells the address before. The account's own mails follow if
     * the person works for no other place, and only the person decides if it does.
     *
     * @throws NotFoundException if there is no such membership
     */
    public void changeMailAddress(UUID membershipId, String address) {
        check(address);
        var membership = accounts.membership(membershipId).orElseThrow(() -> new NotFoundException("membership"));
        var account = account(membership);
        var before = membership.getMailAddress();
        membership.changeMailAddress(address);
        if (accounts.memberships(account.getId()).size() == 1) {
            account.changeContactEmail(address);
        }
        if (isActive(membership)) {
            mails.tellOfChange(before, membership);
        } else if (isOpen(membership)) {
            resend(membershipId);
        }
    }

    private Account add(Invitee invitee) {
        var account = new Account(invitee.name().strip(), invitee.loginAddress(), today.now());
        account.changeContactEmail(invitee.mailAddress());
        accounts.add(account);
        return account;
    }

    private Membership open(UUID membershipId) {
        return accounts.membership(membershipId)
                .filter(this::isOpen)
                .orElseThrow(() -> new NotFoundException("invitation"));
    }

    private boolean isOpen(Membership membership) {
        var state = membership.state(today.now());
        return state == MembershipState.INVITED || state == MembershipState.INVITATION_EXPIRED;
    }

    private boolean isActive(Membership membership) {
        return membership.state(today.now()) == MembershipState.ACTIVE;
    }

    private Account account(Membership membership) {
        return accounts.get(membership.getAccountId()).orElseThrow(() -> new NotFoundException("account"));
    }

    private static void check(String address) {
        if (!MailAddress.isValid(address)) {
            throw new IllegalArgumentException("no address");
        }
    }
}
