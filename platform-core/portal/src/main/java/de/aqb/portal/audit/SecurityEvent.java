package de.aqb.portal.audit;

import de.aqb.portal.tenancy.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened at the portal's door. It holds no name, no address and no token. */
@Entity
@Table(name = "security_event")
public class SecurityEvent {

    /** What happened. */
    public enum Kind {
        LOGGED_IN,
        LOGIN_REFUSED,
        LOGGED_OUT,
        SESSIONS_ENDED,
        INVITATION_ACCEPTED,
        PASSWORD_RESET_ASKED,
        PASSWORD_CHANGED,
        MAIL_ADDRESS_CHANGED,
        FACTOR_CHANGED,
        CONFIRMATION_REFUSED,
        PLACE_CHANGED,
        ACCESS_REFUSED,
        /** Something was asked for that does not exist, or not for the one who asks. */
        UNKNOWN_OBJECT,
        /** A form came from a page that the server does not know, or does not know any more. */
        UNKNOWN_PAGE,
        FORGED_REQUEST,
        RIGHTS_GRANTED,
        RIGHTS_CHANGED,
        RIGHTS_WITHDRAWN,
        RIGHTS_RESTORED,
        TENANT_CHANGED,
        /** Another version of a form has become the active one. */
        FORM_ACTIVATED
    }

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "happened_at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "account_id")
    @Nullable
    private UUID accountId;

    @Column(name = "tenant_id")
    @Nullable
    private String tenant;

    @Column(name = "detail")
    private String detail;

    protected SecurityEvent() {}

    SecurityEvent(Instant at, Kind kind, Optional<UUID> accountId, Optional<String> tenant, String detail) {
        this.id = Ids.next();
        this.at = at;
        this.kind = kind;
        this.accountId = accountId.orElse(null);
        this.tenant = tenant.orElse(null);
        this.detail = detail;
    }

    public UUID getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    public Kind getKind() {
        return kind;
    }

    public Optional<UUID> getAccountId() {
        return Optional.ofNullable(accountId);
    }

    /** The local authority for which somebody did it; empty before a log-in and for the platform. */
    public Optional<String> getTenant() {
        return Optional.ofNullable(tenant);
    }

    public String getDetail() {
        return detail;
    }
}
