package de.aqb.portal.walls;

import de.aqb.portal.account.LoginToken;
import de.aqb.portal.account.Role;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who tries: a role in a place, or nobody. */
final class Persona {

    final String name;
    final @Nullable Role role;
    final String tenant;
    final @Nullable UUID provider;
    final @Nullable UUID account;
    private Optional<LoginToken> token = Optional.empty();

    Persona(String name, @Nullable Role role, String tenant, @Nullable UUID provider, @Nullable UUID account) {
        this.name = name;
        this.role = role;
        this.tenant = tenant;
        this.provider = provider;
        this.account = account;
    }

    Optional<LoginToken> token() {
        return token;
    }

    void holds(LoginToken fresh) {
        token = Optional.of(fresh);
    }

    /** Whether the word may stand in an answer to this person. */
    boolean maySee(Canary canary) {
        if (role == null) {
            return false;
        }
        if (canary.account() != null && canary.account().equals(account)) {
            return true;
        }
        var own = canary.tenant().equals(tenant);
        return switch (canary.sort()) {
            case DRAFT -> false;
            case PERSON -> own && ofOwnProvider(canary) && (isOfAuthority() || role == Role.PROVIDER_STAFF);
            case MEASURE ->
                role == Role.RP_ADMIN
                        || own && role == Role.RP_CASEWORKER
                        || own && isOfAuthority()
                        || own && role == Role.PROVIDER_STAFF && ofOwnProvider(canary);
            case PROVIDER, ID ->
                role == Role.RP_ADMIN
                        || own && (role == Role.RP_CASEWORKER || isOfAuthority())
                        || own && role == Role.PROVIDER_STAFF && ofOwnProvider(canary)
                        || role == Role.AUDITOR && (own || tenant.isEmpty());
            case ACCOUNT ->
                switch (role) {
                    case RP_ADMIN -> canary.provider() == null;
                    case RP_CASEWORKER ->
                        canary.provider() == null && (own || canary.tenant().isEmpty());
                    case GK_MANAGER, GK_READER -> own;
                    case PROVIDER_STAFF -> own && ofOwnProvider(canary);
                    case AUDITOR -> own || tenant.isEmpty();
                };
        };
    }

    private boolean isOfAuthority() {
        return role == Role.GK_MANAGER || role == Role.GK_READER;
    }

    private boolean ofOwnProvider(Canary canary) {
        return provider == null || canary.provider() == null || provider.equals(canary.provider());
    }

    @Override
    public String toString() {
        return name;
    }
}
