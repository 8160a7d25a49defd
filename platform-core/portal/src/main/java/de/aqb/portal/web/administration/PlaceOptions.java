package de.aqb.portal.web.administration;

import static de.aqb.portal.web.ui.Texts.text;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.Role;
import de.aqb.portal.account.administration.InvitePerson;
import de.aqb.portal.account.administration.Place;
import de.aqb.portal.account.administration.ProviderAdministration;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.LocalAuthority;
import de.aqb.portal.web.ui.OptionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** The places an administrator chooses among: a local authority its providers, the regional one local authorities. */
@ApplicationScoped
class PlaceOptions {

    /** What stands for the whole platform in a choice. */
    static final String PLATFORM = "platform";

    @Inject
    InvitePerson inviting;

    @Inject
    ProviderAdministration providers;

    @Inject
    CurrentMembership who;

    /** Those that accounts can be searched by; also providers that are retired. */
    List<OptionView> toSearch() {
        return who.role() == Role.GK_MANAGER
                ? providers.all().stream()
                        .map(each -> new OptionView(each.getId().toString(), each.getName()))
                        .toList()
                : authorities().toList();
    }

    /** Those that people can be invited to. */
    List<OptionView> toInvite() {
        return switch (who.role()) {
            case GK_MANAGER ->
                providers.all().stream()
                        .filter(each -> !each.isRetired())
                        .map(each -> new OptionView(each.getId().toString(), each.getName()))
                        .toList();
            case RP_ADMIN ->
                Stream.concat(Stream.of(new OptionView(PLATFORM, text("administration.platform"))), authorities())
                        .toList();
            case RP_CASEWORKER, GK_READER, PROVIDER_STAFF, AUDITOR ->
                authorities().toList();
        };
    }

    /** The place that was chosen; whether it is one the person may choose is asked by the use case. */
    Place place(String chosen) {
        if (who.role() == Role.GK_MANAGER) {
            return new Place.OfProvider(who.tenant().orElseThrow(), Ids.read(chosen, "provider"));
        }
        return chosen.equals(PLATFORM) ? new Place.Platform() : new Place.Authority(chosen);
    }

    private Stream<OptionView> authorities() {
        return inviting.authorities().stream().map(authority -> new OptionView(authority.getCode(), label(authority)));
    }

    /** Two local authorities may have one name: city and district. */
    static String label(LocalAuthority authority) {
        return "%s (%s)".formatted(authority.getName(), authority.getCode());
    }
}
