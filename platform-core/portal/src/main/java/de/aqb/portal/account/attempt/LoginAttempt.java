package de.aqb.portal.account.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How often something was tried lately. */
@Entity
@Table(name = "login_attempt")
class LoginAttempt {

    @Id
    @Column(name = "key_hash")
    private String hash;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "last_at")
    private Instant lastAt;

    protected LoginAttempt() {}

    LoginAttempt(Counted counted, Instant now) {
        this.hash = counted.hash();
        this.lastAt = now;
    }

    /** Before this moment it may not be tried again. */
    Instant freeAt(Counter counter, Instant now) {
        if (isForgotten(counter, now)) {
            attempts = 0;
        }
        if (lastAt.isAfter(now)) {
            // The clock was set back: nobody waits longer for it, and nobody shorter.
            lastAt = now;
        }
        return lastAt.plus(counter.waitAfter(attempts));
    }

    void count(Instant now) {
        attempts++;
        lastAt = now;
    }

    private boolean isForgotten(Counter counter, Instant now) {
        return !now.isBefore(lastAt.plus(counter.memory()));
    }
}
