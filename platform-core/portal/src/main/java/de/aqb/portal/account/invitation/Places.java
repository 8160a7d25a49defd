package de.aqb.portal.account.invitation;

import de.aqb.portal.account.Account;
import de.aqb.portal.account.Membership;
import de.aqb.portal.account.Provider;
import de.aqb.portal.account.Providers;
import de.aqb.portal.tenancy.LocalAuthorities;
import de.aqb.portal.tenancy.LocalAuthority;
import de.aqb.portal.tenancy.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The places people are invited to, and what they are called in the head of each page. */
@ApplicationScoped
class Places {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("de.aqb.portal.account.AccountTexts");

    @Inject
    LocalAuthorities authorities;

    @Inject
    Providers providers;

    /** Whether somebody who has the membership works there already, as the same. */
    boolean isThatOf(Invitee invitee, Membership membership) {
        return membership.getRole() == invitee.role()
                && membership.getTenant().equals(Optional.ofNullable(invitee.tenant()))
                && membership.getProviderId().equals(Optional.ofNullable(invitee.provider()));
    }

    /** A membership in that place; a provider must be the current tenant's. */
    Membership membership(Account account, Invitee invitee) {
        var tenant = invitee.tenant();
        var platform = TEXTS.getString("place.platform");
        return switch (invitee.role()) {
            case RP_ADMIN -> Membership.ofPlatform(account, invitee.role(), platform);
            case RP_CASEWORKER -> Membership.ofCaseworker(account, platform, Set.of());
            case GK_MANAGER, GK_READER ->
                Membership.ofAuthority(account, invitee.role(), code(tenant), nameOf(code(tenant)));
            case PROVIDER_STAFF -> Membership.ofProvider(account, code(tenant), provider(invitee));
            case AUDITOR ->
                tenant == null
                        ? Membership.ofPlatform(account, invitee.role(), platform)
                        : Membership.ofAuthority(account, invitee.role(), tenant, nameOf(tenant));
        };
    }

    private static String code(@Nullable String tenant) {
        return Optional.ofNullable(tenant).orElseThrow(() -> new NotFoundException("local authority"));
    }

    private String nameOf(String tenant) {
        return authorities.find(tenant).map(LocalAuthority::getName).orElseThrow(() -> new NotFoundException(tenant));
    }

    private Provider provider(Invitee invitee) {
        return Optional.ofNullable(invitee.provider())
                .flatMap(providers::find)
                .orElseThrow(() -> new NotFoundException("provider"));
    }
}
