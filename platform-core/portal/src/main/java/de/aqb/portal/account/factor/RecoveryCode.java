package de.aqb.portal.account.factor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A code on paper that lets its owner in once. Using it takes the row away. The hash is different for each account. */
@Entity
@Table(name = "recovery_code")
class RecoveryCode {

    @Id
    @Column(name = "code_hash")
    private String hash;

    @Column(name = "account_id")
    private UUID accountId;

    protected RecoveryCode() {}

    RecoveryCode(UUID accountId, String hash) {
        this.accountId = accountId;
        this.hash = hash;
    }
}
