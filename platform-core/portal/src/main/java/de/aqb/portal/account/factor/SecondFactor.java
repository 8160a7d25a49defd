package de.aqb.portal.account.factor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The app of one account. It counts once its first code was typed. */
@Entity
@Table(name = "second_factor")
class SecondFactor {

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "secret")
    private String secret = "";

    @Column(name = "last_step")
    private long lastStep;

    @Column(name = "confirmed_at")
    @Nullable
    private Instant confirmedAt;

    protected SecondFactor() {}

    SecondFactor(UUID accountId) {
        this.accountId = accountId;
    }

    /** Another app: no code of the one before holds any longer. */
    void begin(String encrypted) {
        this.secret = encrypted;
        this.lastStep = 0;
        this.confirmedAt = null;
    }

    void confirm(Instant now) {
        this.confirmedAt = now;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    String getSecret() {
        return secret;
    }

    long getLastStep() {
        return lastStep;
    }
}
