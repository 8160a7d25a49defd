package de.aqb.portal.account.administration;

import de.aqb.portal.account.Role;
import de.aqb.portal.account.rights.Right;
import de.aqb.portal.tenancy.LocalAuthorities;
import de.aqb.portal.tenancy.LocalAuthority;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;

/** "Person einladen": an administrator gives a person a role in a place of the own area. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InvitePerson {

    @Inject
    Area area;

    @Inject
    Inviting inviting;

    @Inject
    LocalAuthorities authorities;

    /** The roles to choose from. */
    @Right("account.invite")
    public List<Role> roles() {
        return List.copyOf(area.delegation().roles());
    }

    /** The local authorities to choose from, by name; a local authority itself chooses among its providers instead. */
    @Right("account.invite-for-authority")
    public List<LocalAuthority> authorities() {
        var delegation = area.delegation();
        return authorities.all().stream()
                .filter(authority -> delegation.reaches(new Place.Authority(authority.getCode())))
                .toList();
    }

    /**
     * Invites the person, unless something about it cannot be. A known address gets one more place, and looks the same.
     *
     * @throws de.aqb.portal.tenancy.NotFoundException for a place outside the own area, and for a role nobody may give
     */
    @Right("account.invite")
    public Outcome invite(PersonEntry person, Role role, Place place) {
        try {
            return inviting.invite(person, role, place);
        } catch (PersistenceException addressCameInBetween) {
            // Two invited the same new address at the same moment; now it is known.
            return inviting.invite(person, role, place);
        }
    }
}
