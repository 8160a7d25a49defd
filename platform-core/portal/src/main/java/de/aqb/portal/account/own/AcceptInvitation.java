package de.aqb.portal.account.own;

import de.aqb.portal.account.Accounts;
import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.Passwords;
import de.aqb.portal.account.attempt.LoginClient;
import de.aqb.portal.account.password.PasswordRules;
import de.aqb.portal.account.rights.Right;
import de.aqb.portal.account.token.OneTimeTokens;
import de.aqb.portal.account.token.Proof;
import de.aqb.portal.account.token.Purpose;
import de.aqb.portal.account.token.Secret;
import de.aqb.portal.audit.SecurityEvent.Kind;
import de.aqb.portal.audit.SecurityEvents;
import de.aqb.portal.tenancy.Today;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Takes an invitation (<i>Einladung annehmen</i>): a new person by setting a password, a known one by logging in. */
@Stateless
public class AcceptInvitation {

    /**
     * What the page shows of an invitation.
     *
     * @param known whether the person has a password already and has to log in with it
     */
    public record Invited(String name, String place, String loginAddress, boolean known) {}

    @Inject
    Accounts accounts;

    @Inject
    OneTimeTokens tokens;

    @Inject
    SetPassword setPassword;

    @Inject
    Passwords passwords;

    @Inject
    CurrentMembership who;

    @Inject
    SecurityEvents events;

    @Inject
    Today today;

    /** What it is about; empty for a link that is wrong, used, too old or taken back, and nobody is told which. */
    @Right("account.accept-invitation")
    public Optional<Invited> look(Secret secret) {
        return tokens.look(Purpose.INVITATION, secret).flatMap(this::invited);
    }

    /** Sets the first password, and uses the link up. */
    @Right("account.accept-invitation")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PasswordResult setPassword(Secret secret, String password, LoginClient client) {
        var person = setPassword.personBehind(Purpose.INVITATION, secret);
        if (person.isEmpty()) {
            return new PasswordResult.NotAllowed();
        }
        var problem = PasswordRules.problemOf(password, person.get());
        if (problem.isPresent()) {
            return new PasswordResult.Bad(problem.get());
        }
        return setPassword.ofInvitation(secret, passwords.hash(password), client)
                ? new PasswordResult.Done()
                : new PasswordResult.NotAllowed();
    }

    /** The logged-in person works for one more place from now on; whether it is the one that was meant is asked first. */
    @Right("account.accept-invitation")
    public boolean accept(Secret secret) {
        var account = who.accountId();
        var mine = tokens.look(Purpose.INVITATION, secret)
                .filter(proof -> proof.accountId().equals(account));
        if (mine.isEmpty() || tokens.redeem(Purpose.INVITATION, secret).isEmpty()) {
            return false;
        }
        mine.flatMap(Proof::membershipId).flatMap(accounts::membership).ifPresent(place -> place.accept(today.now()));
        events.record(Kind.INVITATION_ACCEPTED, Optional.of(account), "");
        return true;
    }

    private Optional<Invited> invited(Proof proof) {
        var account = accounts.get(proof.accountId());
        var membership = proof.membershipId().flatMap(accounts::membership);
        return account.flatMap(owner -> membership.map(place ->
                new Invited(place.getName(), place.getPlaceName(), owner.getLoginEmail(), owner.hasPassword())));
    }
}
