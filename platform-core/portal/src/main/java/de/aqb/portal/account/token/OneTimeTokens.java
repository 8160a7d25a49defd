package de.aqb.portal.account.token;

import de.aqb.portal.account.RefusalLog;
import de.aqb.portal.audit.SecurityEvent.Kind;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The table of links. It belongs to no tenant: a row is found by its secret alone, or by its account. */
@ApplicationScoped
@Transactional
public class OneTimeTokens {

    @Inject
    Database database;

    @Inject
    Today today;

    @Inject
    RefusalLog refusals;

    /** A new link; those that were sent before for the same do not hold any longer. Two may log in at once. */
    public Secret issue(Purpose purpose, Proof proof) {
        forgetThoseThatAreOver();
        if (proof.membershipId().isPresent()) {
            withdraw(proof.membershipId().get());
        } else if (purpose != Purpose.SECOND_FACTOR) {
            withdraw(purpose, proof.accountId());
        }
        var secret = Secret.fresh();
        database.shared().persist(new OneTimeToken(secret, purpose, proof, today.now()));
        return secret;
    }

    /** What the link proves, without using it up: for a page that still asks for something. One that fails is noted. */
    public Optional<Proof> look(Purpose purpose, Secret secret) {
        var proof = find(purpose, secret);
        if (proof.isEmpty()) {
            refusals.note(Kind.UNKNOWN_OBJECT, "link " + purpose.name().toLowerCase(Locale.ROOT));
        }
        return proof;
    }

    private Optional<Proof> find(Purpose purpose, Secret secret) {
        return Optional.ofNullable(database.shared().find(OneTimeToken.class, secret.hash()))
                .filter(token -> token.holds(purpose, today.now()))
                .map(OneTimeToken::proof);
    }

    /** Uses the link up: of two who try at the same moment one wins. */
    public Optional<Proof> redeem(Purpose purpose, Secret secret) {
        return look(purpose, secret).filter(proof -> delete(secret));
    }

    /** Nothing proves this any longer: it was tried too often. */
    public void forget(Secret secret) {
        delete(secret);
    }

    /** No link of this kind holds any longer for the account. */
    public void withdraw(Purpose purpose, UUID accountId) {
        database.shared()
                .createQuery("delete from OneTimeToken t where t.accountId = :account and t.purpose = :purpose")
                .setParameter("account", accountId)
                .setParameter("purpose", purpose)
                .executeUpdate();
    }

    /** The invitation to this membership does not hold any longer. */
    public void withdraw(UUID membershipId) {
        database.shared()
                .createQuery("delete from OneTimeToken t where t.membershipId = :membership")
                .setParameter("membership", membershipId)
                .executeUpdate();
    }

    private boolean delete(Secret secret) {
        return database.shared()
                        .createQuery("delete from OneTimeToken t where t.hash = :hash")
                        .setParameter("hash", secret.hash())
                        .executeUpdate()
                == 1;
    }

    private void forgetThoseThatAreOver() {
        database.shared()
                .createQuery("delete from OneTimeToken t where t.expiresAt < :now")
                .setParameter("now", today.now())
                .executeUpdate();
    }
}
