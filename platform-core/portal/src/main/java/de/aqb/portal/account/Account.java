package de.aqb.portal.account;

import de.aqb.portal.tenancy.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account (<i>Benutzerkonto</i>): a person with an address to log in and one for the portal's mails. */
@Entity
@Table(name = "account")
public class Account {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "login_email")
    private String loginEmail = "";

    @Column(name = "contact_email")
    private String contactEmail = "";

    @Column(name = "name")
    private String name = "";

    @Column(name = "password_hash")
    @Nullable
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "factor_rule")
    private FactorRule factorRule = FactorRule.BY_ROLE;

    @Column(name = "factor_since")
    @Nullable
    private Instant factorSince;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Account() {}

    /** A person who may log in once a password is set; mails go to the same address at first. */
    public Account(String name, String email, Instant createdAt) {
        this.id = Ids.next();
        this.name = name;
        this.loginEmail = normalised(email);
        this.contactEmail = email.strip();
        this.createdAt = createdAt;
    }

    /** Addresses are the same whatever their case. */
    static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    public UUID getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getLoginEmail() {
        return loginEmail;
    }

    public String getContactEmail() {
        return contactEmail;
    }

    Instant getCreatedAt() {
        return createdAt;
    }

    /** Whether the person has set a password; until then only an invitation lets it in. */
    public boolean hasPassword() {
        return passwordHash != null;
    }

    /** Where the portal's mails about the account itself go. */
    public void changeContactEmail(String contactEmail) {
        this.contactEmail = contactEmail.strip();
    }

    /** Whether a second factor is asked for at each log-in. */
    public boolean hasFactor() {
        return factorSince != null;
    }

    /** From now on a second factor is asked for. */
    public void factorBegins(Instant now) {
        this.factorSince = now;
    }

    /** From now on none is asked for. */
    public void factorEnds() {
        this.factorSince = null;
    }

    /** For the demo: its accounts are open to everybody. */
    public void waiveFactor() {
        this.factorRule = FactorRule.WAIVED;
    }

    /** Whether this role may not work before a second factor is set up; domain, section 9. */
    boolean lacksFactorFor(Role role) {
        return role != Role.PROVIDER_STAFF && factorRule == FactorRule.BY_ROLE && factorSince == null;
    }

    /** The name the person is greeted with. */
    public void rename(String name) {
        this.name = name.strip();
    }

    Optional<String> getPasswordHash() {
        return Optional.ofNullable(passwordHash);
    }

    /** Lets the person log in; the hash comes from {@link Passwords}. */
    public void setPasswordHash(String passwordHash) {
        this.passwordHash = passwordHash;
    }
}
