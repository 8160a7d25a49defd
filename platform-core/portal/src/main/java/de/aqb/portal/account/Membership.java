package de.aqb.portal.account;

import de.aqb.portal.tenancy.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A membership: gives an account one role in one place.
 *
 * <p>It carries the name of its place, so that the head of each page costs no look into other tenants' providers.
 */
@Entity
@Table(name = "membership")
public class Membership {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    @Column(name = "tenant_id")
    @Nullable
    private String tenant;

    @Column(name = "provider_id")
    @Nullable
    private UUID providerId;

    @Column(name = "place_name")
    private String placeName;

    @Column(name = "last_used_at")
    @Nullable
    private Instant lastUsedAt;

    /** The local authorities a caseworker looks after; no tenant entity, so a collection table is safe here. */
    @ElementCollection
    @CollectionTable(name = "caseworker_authority", joinColumns = @JoinColumn(name = "membership_id"))
    @Column(name = "authority_code")
    private Set<String> authorities = new HashSet<>();

    protected Membership() {}

    private Membership(UUID accountId, Role role, String placeName) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.role = role;
        this.placeName = placeName;
    }

    /** For the whole platform. */
    public static Membership ofPlatform(Account account, Role role, String placeName) {
        return new Membership(account.getId(), role, placeName);
    }

    /** For one local authority. */
    public static Membership ofAuthority(Account account, Role role, String code, String placeName) {
        var membership = new Membership(account.getId(), role, placeName);
        membership.tenant = code;
        return membership;
    }

    /** For one provider of one local authority. */
    public static Membership ofProvider(Account account, String code, Provider provider) {
        var membership = ofAuthority(account, Role.PROVIDER_STAFF, code, provider.getName());
        membership.providerId = provider.getId();
        return membership;
    }

    /** For the regional authority's caseworker and the local authorities assigned. */
    public static Membership ofCaseworker(Account account, String placeName, Set<String> authorities) {
        var membership = new Membership(account.getId(), Role.RP_CASEWORKER, placeName);
        membership.authorities.addAll(authorities);
        return membership;
    }

    public UUID getId() {
        return id;
    }

    public UUID getAccountId() {
        return accountId;
    }

    public Role getRole() {
        return role;
    }

    public Optional<String> getTenant() {
        return Optional.ofNullable(tenant);
    }

    public Optional<UUID> getProviderId() {
        return Optional.ofNullable(providerId);
    }

    public String getPlaceName() {
        return placeName;
    }

    public Set<String> getAuthorities() {
        return Set.copyOf(authorities);
    }

    Optional<Instant> getLastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }
}
