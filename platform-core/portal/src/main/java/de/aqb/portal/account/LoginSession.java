package de.aqb.portal.account;

import de.aqb.portal.tenancy.Ids;
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

    /** What the owner calls it by; the token's hash stays where it is. */
    @Column(name = "id")
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "membership_id")
    private UUID membershipId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "device")
    private String device = "";

    protected LoginSession() {}

    LoginSession(LoginToken token, Membership membership, String device, Instant now) {
        this.id = Ids.next();
        this.tokenHash = token.hash();
        this.accountId = membership.getAccountId();
        this.membershipId = membership.getId();
        this.device = device;
        this.startedAt = now;
        this.confirmedAt = now;
        this.lastSeenAt = now;
    }

    /** The same log-in in another place: its day and its last question for the password stay what they are. */
    LoginSession in(Membership place, LoginToken token, Instant now) {
        var moved = new LoginSession(token, place, device, now);
        moved.startedAt = startedAt;
        moved.confirmedAt = confirmedAt;
        return moved;
    }

    UUID getId() {
        return id;
    }

    String getDevice() {
        return device;
    }

    Instant getLastSeenAt() {
        return lastSeenAt;
    }

    Instant getConfirmedAt() {
        return confirmedAt;
    }

    boolean is(LoginToken token) {
        return tokenHash.equals(token.hash());
    }

    /** The person has just shown the password once more. */
    void confirm(Instant now) {
        this.confirmedAt = now;
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
