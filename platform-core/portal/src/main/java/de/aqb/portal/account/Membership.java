package de.aqb.portal.account;

import de.aqb.portal.account.token.Purpose;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.SearchText;
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

    private static final int SEARCH_MAX = 500;

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

    /** The person's name as whoever invited it typed it. */
    @Column(name = "name")
    private String name;

    /** By which administrators sort and find people. */
    @Column(name = "search_name")
    private String searchName;

    /** Where mails about this place go. */
    @Column(name = "mail_address")
    private String mailAddress;

    @Column(name = "invited_at")
    @Nullable
    private Instant invitedAt;

    @Column(name = "accepted_at")
    @Nullable
    private Instant acceptedAt;

    @Column(name = "retired_at")
    @Nullable
    private Instant retiredAt;

    @Column(name = "last_used_at")
    @Nullable
    private Instant lastUsedAt;

    /** The local authorities a caseworker looks after; no tenant entity, so a collection table is safe here. */
    @ElementCollection
    @CollectionTable(name = "caseworker_authority", joinColumns = @JoinColumn(name = "membership_id"))
    @Column(name = "authority_code")
    private Set<String> authorities = new HashSet<>();

    protected Membership() {}

    private Membership(Account account, Role role, String placeName) {
        this.id = Ids.next();
        this.accountId = account.getId();
        this.role = role;
        this.placeName = placeName;
        this.name = account.getName();
        this.searchName = SearchText.person(name, SEARCH_MAX);
        this.mailAddress = account.getContactEmail();
        this.acceptedAt = account.getCreatedAt();
    }

    /** For the whole platform. */
    public static Membership ofPlatform(Account account, Role role, String placeName) {
        return new Membership(account, role, placeName);
    }

    /** For one local authority. */
    public static Membership ofAuthority(Account account, Role role, String code, String placeName) {
        var membership = new Membership(account, role, placeName);
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
        var membership = new Membership(account, Role.RP_CASEWORKER, placeName);
        membership.authorities.addAll(authorities);
        return membership;
    }

    /** It counts only once the person has accepted; the name and the address are those the inviter knows. */
    public void invite(String name, String mailAddress, Instant now) {
        this.name = name.strip();
        this.searchName = SearchText.person(name, SEARCH_MAX);
        this.mailAddress = mailAddress.strip();
        this.acceptedAt = null;
        this.retiredAt = null;
        inviteAgain(now);
    }

    /** The time to accept begins anew. */
    public void inviteAgain(Instant now) {
        this.invitedAt = now;
    }

    /** The person works with it from now on. */
    public void accept(Instant now) {
        this.acceptedAt = now;
    }

    /** Takes it away; whoever does so also ends its log-ins. */
    public void retire(Instant now) {
        this.retiredAt = now;
    }

    /** Gives it back. */
    public void reactivate() {
        this.retiredAt = null;
    }

    /** Mails about this place go there from now on. */
    public void changeMailAddress(String mailAddress) {
        this.mailAddress = mailAddress.strip();
    }

    /** How far it has come at this moment. */
    public MembershipState state(Instant now) {
        if (retiredAt != null) {
            return MembershipState.RETIRED;
        }
        if (acceptedAt != null) {
            return MembershipState.ACTIVE;
        }
        var open = invitedAt != null && now.isBefore(invitedAt.plus(Purpose.INVITATION.life()));
        return open ? MembershipState.INVITED : MembershipState.INVITATION_EXPIRED;
    }

    /** Whether the person has ever come; until then it counts for nothing. */
    public boolean isAccepted() {
        return acceptedAt != null;
    }

    /** The local authorities that a caseworker looks after from now on. */
    public void lookAfter(Set<String> codes) {
        authorities.retainAll(codes);
        authorities.addAll(codes);
    }

    public UUID getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    /** By which administrators sort and find the person. */
    public String getSearchName() {
        return searchName;
    }

    public String getName() {
        return name;
    }

    public String getMailAddress() {
        return mailAddress;
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

    /** When a log-in last began with it. */
    public Optional<Instant> getLastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }
}
