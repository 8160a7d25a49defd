package de.aqb.portal.account.administration;

import de.aqb.portal.account.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.ReadOnly;

/** A request for an account as the regional authority sees it, of whatever local authority. */
@Entity
@Table(name = "account_request")
@ReadOnly
public class AccountRequestInSight {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "tenant_id")
    private String tenant;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    @Column(name = "login_email")
    private String loginAddress;

    @Column(name = "mail_address")
    private String mailAddress;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private AccountRequest.State state;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "reason")
    private String reason;

    @SuppressWarnings("NullAway.Init") // for the persistence provider
    protected AccountRequestInSight() {}

    RequestRow row() {
        var person = new PersonEntry(firstName, lastName, loginAddress, mailAddress);
        return new RequestRow(tenant, id, person, role, state, askedAt, askedBy, reason);
    }
}
