package de.aqb.portal.web.shell;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.MembershipChoice;
import de.aqb.portal.account.Role;
import de.aqb.portal.account.rights.RightKind;
import de.aqb.portal.account.rights.Rights;
import de.aqb.portal.participation.OtherPlaces;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the other own place where a link leads to something, because here it leads to nothing. */
@RequestScoped
public class LinkedPlace {

    private static final Pattern LINK =
            Pattern.compile("(/(measure|participation)/[a-z-]+)\\?(?:.*&)?id=([0-9a-fA-F-]{36})(?:&.*)?");

    @Inject
    CurrentMembership who;

    @Inject
    Rights rights;

    @Inject
    OtherPlaces places;

    /** The place, for an address that begins below the context root. */
    public Optional<MembershipChoice> of(String address) {
        var link = LINK.matcher(address);
        if (!who.isLoggedIn() || !link.matches()) {
            return Optional.empty();
        }
        var roles = rolesFor(link.group(1));
        return id(link.group(3))
                .flatMap(id -> link.group(2).equals("measure")
                        ? places.ofMeasure(id, roles)
                        : places.ofParticipation(id, roles));
    }

    /** Nobody is sent to a place whose role may not open the page. */
    private Set<Role> rolesFor(String page) {
        return rights.matrix().row(RightKind.PAGE, page).stream()
                .flatMap(row ->
                        Arrays.stream(Role.values()).filter(role -> row.of(role).allows()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
