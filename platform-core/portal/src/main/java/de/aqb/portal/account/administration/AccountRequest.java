package de.aqb.portal.account.administration;

import de.aqb.portal.account.Role;
import de.aqb.portal.tenancy.Actor;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A local authority asks for an account for one of its own people (<i>GK-Konto anfordern</i>). It is open until the
 * regional authority confirms or declines it, or the local authority takes it back.
 */
@Entity
@Table(name = "account_request")
public class AccountRequest extends TenantEntity {

    /** The most characters of a reason. */
    public static final int REASON_MAX = 500;

    /** How far it has come. */
    public enum State {
        /** <i>offen</i>. */
        OPEN,
        /** <i>bestätigt</i>: the person is invited. */
        CONFIRMED,
        /** <i>abgelehnt</i>, with a reason. */
        DECLINED,
        /** <i>zurückgezogen</i>. */
        WITHDRAWN
    }

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
    private State state = State.OPEN;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_membership")
    private UUID askedMembership;

    @Column(name = "decided_at")
    @Nullable
    private Instant decidedAt;

    @Column(name = "decided_by")
    @Nullable
    private String decidedBy;

    @Column(name = "reason")
    private String reason = "";

    @SuppressWarnings("NullAway.Init") // for the persistence provider
    protected AccountRequest() {}

    AccountRequest(PersonEntry person, Role role, Actor asking, UUID membership, Instant now) {
        super(Ids.next());
        this.firstName = person.firstName();
        this.lastName = person.lastName();
        this.loginAddress = person.loginAddress();
        this.mailAddress = person.mailAddress();
        this.role = role;
        this.askedAt = now;
        this.askedBy = asking.name();
        this.askedMembership = membership;
    }

    public PersonEntry person() {
        return new PersonEntry(firstName, lastName, loginAddress, mailAddress);
    }

    public Role getRole() {
        return role;
    }

    public State getState() {
        return state;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public String getAskedBy() {
        return askedBy;
    }

    UUID askedMembership() {
        return askedMembership;
    }

    public Optional<Instant> getDecidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<String> getDecidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    /** Why it was declined, empty in every other case. */
    public String getReason() {
        return reason;
    }

    void confirm(Actor by, Instant now) {
        decide(State.CONFIRMED, by, now);
    }

    void decline(Actor by, Instant now, String reason) {
        decide(State.DECLINED, by, now);
        this.reason = reason;
    }

    void withdraw(Actor by, Instant now) {
        decide(State.WITHDRAWN, by, now);
    }

    private void decide(State decision, Actor by, Instant now) {
        this.state = decision;
        this.decidedBy = by.name();
        this.decidedAt = now;
    }
}
