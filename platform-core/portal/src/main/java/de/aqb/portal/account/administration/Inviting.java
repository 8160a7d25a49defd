package de.aqb.portal.account.administration;

import de.aqb.portal.account.Accounts;
import de.aqb.portal.account.Membership;
import de.aqb.portal.account.MembershipState;
import de.aqb.portal.account.Provider;
import de.aqb.portal.account.Providers;
import de.aqb.portal.account.Role;
import de.aqb.portal.account.invitation.Invitations;
import de.aqb.portal.account.invitation.Invitee;
import de.aqb.portal.tenancy.LocalAuthorities;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.tenancy.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** One invitation, in one transaction, with all that is asked before. */
@ApplicationScoped
class Inviting {

    @Inject
    Area area;

    @Inject
    Accounts accounts;

    @Inject
    Providers providers;

    @Inject
    LocalAuthorities authorities;

    @Inject
    Invitations invitations;

    @Inject
    RightsLog log;

    @Inject
    Today today;

    @Transactional
    Outcome invite(PersonEntry person, Role role, Place place) {
        var delegation = area.delegation();
        if (!delegation.roles().contains(role) || !delegation.reaches(place)) {
            log.forged(role, place);
            throw new NotFoundException("place");
        }
        var objections = person.objections();
        if (!Delegation.fits(role, place)) {
            objections.add(Objection.ROLE_NOT_THERE);
        }
        if (isRetired(place)) {
            objections.add(Objection.PLACE_RETIRED);
        }
        if (objections.isEmpty()) {
            held(person, role, place).ifPresent(membership -> objections.add(objection(membership)));
        }
        return objections.isEmpty() ? send(person, role, place) : Outcome.refused(objections);
    }

    private Outcome send(PersonEntry person, Role role, Place place) {
        var provider = place instanceof Place.OfProvider of ? of.provider() : null;
        var tenant = place.tenant().orElse(null);
        var id = invitations.invite(
                new Invitee(person.name(), person.loginAddress(), person.mailTo(), role, tenant, provider));
        log.granted(id, role, place);
        return Outcome.stored(id);
    }

    /** @throws NotFoundException for a place that does not exist */
    private boolean isRetired(Place place) {
        if (place instanceof Place.OfProvider of) {
            return providers
                    .find(of.provider())
                    .map(Provider::isRetired)
                    .orElseThrow(() -> new NotFoundException("provider"));
        }
        if (place.tenant().isPresent() && authorities.find(place.tenant().get()).isEmpty()) {
            throw new NotFoundException("local authority");
        }
        return false;
    }

    /** Within the own area only: what the person is elsewhere stays unknown. */
    private Optional<Membership> held(PersonEntry person, Role role, Place place) {
        return accounts
                .find(person.loginAddress())
                .map(account -> accounts.memberships(account.getId()))
                .orElse(List.of())
                .stream()
                .filter(membership ->
                        membership.getRole() == role && Place.of(membership).equals(place))
                .findAny();
    }

    private Objection objection(Membership membership) {
        return membership.state(today.now()) == MembershipState.RETIRED
                ? Objection.RETIRED_THERE
                : Objection.ALREADY_THERE;
    }
}
