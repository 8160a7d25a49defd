package de.aqb.portal.account.token;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link that was sent and not used yet. Using it takes the row away. */
@Entity
@Table(name = "one_time_token")
class OneTimeToken {

    @Id
    @Column(name = "token_hash")
    private String hash;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private Purpose purpose;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "membership_id")
    @Nullable
    private UUID membershipId;

    @Column(name = "content")
    private String content;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected OneTimeToken() {}

    OneTimeToken(Secret secret, Purpose purpose, Proof proof, Instant now) {
        this.hash = secret.hash();
        this.purpose = purpose;
        this.accountId = proof.accountId();
        this.membershipId = proof.membershipId().orElse(null);
        this.content = proof.content();
        this.createdAt = now;
        this.expiresAt = now.plus(purpose.life());
    }

    Proof proof() {
        return new Proof(accountId, Optional.ofNullable(membershipId), content);
    }

    /** A clock that was set back opens nothing: a link from the future does not hold either. */
    boolean holds(Purpose wanted, Instant now) {
        return purpose == wanted && !now.isBefore(createdAt.minus(Secret.CLOCKS_DIFFER)) && now.isBefore(expiresAt);
    }
}
