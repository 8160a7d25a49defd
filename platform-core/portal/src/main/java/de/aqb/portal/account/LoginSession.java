package de.aqb.portal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A log-in that lasts until somebody ends it or its time is over. The row is its only clock. */
@Entity
@Table(name = "login_session")
class LoginSession {

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "membership_id")
    private UUID membershipId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    protected LoginSession() {}

    LoginSession(LoginToken token, Membership membership, Instant startedAt, Instant now) {
        this.tokenHash = token.hash();
        this.accountId = membership.getAccountId();
        this.membershipId = membership.getId();
        this.startedAt = startedAt;
        this.lastSeenAt = now;
    }

    UUID getMembershipId() {
        return membershipId;
    }

    Instant getStartedAt() {
        return startedAt;
    }

    boolean isOver(Instant now) {
        return SessionLimits.isOver(startedAt, lastSeenAt, now);
    }

    void seen(Instant now) {
        if (SessionLimits.isWorthNoting(lastSeenAt, now)) {
            lastSeenAt = now;
        }
    }
}
