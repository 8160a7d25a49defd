package de.aqb.portal.account.own;

import de.aqb.portal.account.Account;
import de.aqb.portal.account.Accounts;
import de.aqb.portal.account.KnownDevices;
import de.aqb.portal.account.LoginSessions;
import de.aqb.portal.account.Membership;
import de.aqb.portal.account.attempt.LoginClient;
import de.aqb.portal.account.token.OneTimeTokens;
import de.aqb.portal.account.token.Proof;
import de.aqb.portal.account.token.Purpose;
import de.aqb.portal.account.token.Secret;
import de.aqb.portal.audit.SecurityEvent.Kind;
import de.aqb.portal.audit.SecurityEvents;
import de.aqb.portal.mail.BaseUrl;
import de.aqb.portal.mail.Mail;
import de.aqb.portal.mail.Outbox;
import de.aqb.portal.tenancy.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes a password that has been hashed, in one transaction with what proves that it may be written. */
@ApplicationScoped
@Transactional
class SetPassword {

    @Inject
    Accounts accounts;

    @Inject
    OneTimeTokens tokens;

    @Inject
    LoginSessions sessions;

    @Inject
    KnownDevices devices;

    @Inject
    SecurityEvents events;

    @Inject
    Outbox outbox;

    @Inject
    BaseUrl base;

    @Inject
    Today today;

    /** What everybody knows of the account's owner, and nobody's password should be made of. */
    Optional<List<String>> personBehind(Purpose purpose, Secret secret) {
        return tokens.look(purpose, secret)
                .flatMap(proof -> accounts.get(proof.accountId()))
                .map(SetPassword::person);
    }

    /** What everybody knows of the account's owner. */
    List<String> person(UUID accountId) {
        return accounts.get(accountId).map(SetPassword::person).orElse(List.of());
    }

    /** The first password of a new person, whose membership counts from now on. */
    boolean ofInvitation(Secret secret, String hash, LoginClient client) {
        var account = proof(Purpose.INVITATION, secret).flatMap(this::invited);
        account.ifPresent(invited -> {
            invited.setPasswordHash(hash);
            tokens.withdraw(Purpose.INVITATION, invited.getId());
            devices.remember(invited.getId(), client.device());
            events.record(Kind.INVITATION_ACCEPTED, Optional.of(invited.getId()), "");
        });
        return account.isPresent();
    }

    /** Another password instead of one that was forgotten: all log-ins end, and only this browser is known. */
    boolean ofReset(Secret secret, String hash, LoginClient client) {
        var account = proof(Purpose.PASSWORD_RESET, secret).flatMap(proof -> accounts.get(proof.accountId()));
        account.ifPresent(owner -> {
            owner.setPasswordHash(hash);
            tokens.withdraw(Purpose.SECOND_FACTOR, owner.getId());
            sessions.endAllOfAccount(owner.getId());
            devices.forgetAllOf(owner.getId());
            devices.remember(owner.getId(), client.device());
            tellOfChange(owner);
        });
        return account.isPresent();
    }

    /** Another password of somebody who is logged in. */
    void ofOwner(UUID accountId, String hash) {
        accounts.get(accountId).ifPresent(owner -> {
            owner.setPasswordHash(hash);
            tellOfChange(owner);
        });
    }

    private Optional<Proof> proof(Purpose purpose, Secret secret) {
        return tokens.redeem(purpose, secret);
    }

    /** The account knows its owner as the inviter whose mail was read does. */
    private Optional<Account> invited(Proof proof) {
        var membership = proof.membershipId().flatMap(accounts::membership);
        var account = accounts.get(proof.accountId()).filter(each -> !each.hasPassword());
        if (account.isPresent() && membership.isPresent()) {
            accept(membership.get(), account.get());
            return account;
        }
        return Optional.empty();
    }

    private void accept(Membership membership, Account account) {
        membership.accept(today.now());
        account.rename(membership.getName());
        account.changeContactEmail(membership.getMailAddress());
    }

    private void tellOfChange(Account owner) {
        var arguments = Map.of("link", base.link("/forgotten-password"));
        outbox.post(new Mail("password-changed", owner.getContactEmail(), owner.getName(), arguments));
        events.record(Kind.PASSWORD_CHANGED, Optional.of(owner.getId()), "");
    }

    private static List<String> person(Account account) {
        return Stream.of(account.getName(), account.getLoginEmail(), account.getContactEmail())
                .toList();
    }
}
