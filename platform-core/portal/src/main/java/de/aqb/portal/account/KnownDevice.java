package de.aqb.portal.account;

import de.aqb.portal.account.token.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A browser in which an account has logged in before. Strangers who guess elsewhere do not slow it down. */
@Entity
@IdClass(KnownDevice.Key.class)
@Table(name = "known_device")
class KnownDevice {

    /** Whose browser, and which. */
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private UUID accountId;
        private String deviceHash;

        Key() {
            this(new UUID(0, 0), "");
        }

        Key(UUID accountId, String deviceHash) {
            this.accountId = accountId;
            this.deviceHash = deviceHash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.accountId.equals(accountId) && key.deviceHash.equals(deviceHash);
        }

        @Override
        public int hashCode() {
            return accountId.hashCode() ^ deviceHash.hashCode();
        }
    }

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Id
    @Column(name = "device_hash")
    private String deviceHash;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected KnownDevice() {}

    KnownDevice(UUID accountId, Secret device, Instant now) {
        this.accountId = accountId;
        this.deviceHash = device.hash();
        this.lastUsedAt = now;
    }

    void used(Instant now) {
        this.lastUsedAt = now;
    }
}
