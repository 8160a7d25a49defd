package de.aqb.portal.account.administration;

import static de.aqb.portal.account.Role.AUDITOR;
import static de.aqb.portal.account.Role.GK_MANAGER;
import static de.aqb.portal.account.Role.GK_READER;
import static de.aqb.portal.account.Role.PROVIDER_STAFF;
import static de.aqb.portal.account.Role.RP_ADMIN;
import static de.aqb.portal.account.Role.RP_CASEWORKER;
import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.portal.account.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may give which role where: every role asked for every role in every kind of place, own and foreign. */
class DelegationTest {

    private static final Place PLATFORM = new Place.Platform();
    private static final Place WMK = new Place.Authority("WMK");
    private static final Place KS = new Place.Authority("KS");
    private static final Place WERKSTATT = new Place.OfProvider("WMK", new UUID(0, 1));
    private static final Place JUGENDWERKSTATT = new Place.OfProvider("KS", new UUID(0, 2));
    private static final List<Place> EVERYWHERE = List.of(PLATFORM, WMK, KS, WERKSTATT, JUGENDWERKSTATT);

    @Test
    void theRegionalAdministratorGivesRegionalRolesAndThoseOfEveryAuthority() {
        assertThat(given(new Delegation(RP_ADMIN, Optional.empty(), Set.of())))
                .containsExactlyInAnyOrder(
                        "RP_ADMIN platform",
                        "RP_CASEWORKER platform",
                        "AUDITOR platform",
                        "GK_MANAGER WMK",
                        "GK_READER WMK",
                        "AUDITOR WMK",
                        "GK_MANAGER KS",
                        "GK_READER KS",
                        "AUDITOR KS");
    }

    @Test
    void aCaseworkerGivesTheRolesOfTheAuthoritiesAssigned() {
        assertThat(given(new Delegation(RP_CASEWORKER, Optional.empty(), Set.of("KS"))))
                .containsExactlyInAnyOrder("GK_MANAGER KS", "GK_READER KS", "AUDITOR KS");
        assertThat(given(new Delegation(RP_CASEWORKER, Optional.empty(), Set.of())))
                .isEmpty();
    }

    @Test
    void anAuthorityGivesThoseOfItsOwnProviders() {
        assertThat(given(new Delegation(GK_MANAGER, Optional.of("WMK"), Set.of())))
                .containsExactly("PROVIDER_STAFF " + WERKSTATT.key());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"GK_READER", "PROVIDER_STAFF", "AUDITOR"})
    void nobodyElseGivesAny(Role role) {
        assertThat(given(new Delegation(role, Optional.of("WMK"), Set.of("WMK"))))
                .isEmpty();
        assertThat(given(new Delegation(role, Optional.empty(), Set.of()))).isEmpty();
    }

    @Test
    void everyRoleHasItsKindOfPlace() {
        assertThat(Delegation.fits(RP_ADMIN, WMK)).isFalse();
        assertThat(Delegation.fits(GK_MANAGER, PLATFORM)).isFalse();
        assertThat(Delegation.fits(PROVIDER_STAFF, WMK)).isFalse();
        assertThat(Delegation.fits(GK_READER, WERKSTATT)).isFalse();
        assertThat(Delegation.fits(AUDITOR, PLATFORM)).isTrue();
        assertThat(Delegation.fits(AUDITOR, WMK)).isTrue();
    }

    private static List<String> given(Delegation delegation) {
        var given = new ArrayList<String>();
        for (var place : EVERYWHERE) {
            for (var role : Role.values()) {
                if (delegation.covers(role, place)) {
                    given.add(role + " " + place.key());
                }
            }
        }
        return given;
    }
}
