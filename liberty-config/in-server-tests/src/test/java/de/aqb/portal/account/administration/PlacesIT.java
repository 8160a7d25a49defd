package de.aqb.portal.account.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.aqb.portal.account.People;
import de.aqb.portal.account.People.Person;
import de.aqb.portal.account.Provider;
import de.aqb.portal.account.Role;
import de.aqb.portal.account.rights.RefusedException;
import de.aqb.portal.measure.MeasureAdministration;
import de.aqb.portal.measure.MeasureDetails;
import de.aqb.portal.measure.Period;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.LocalAuthorities;
import de.aqb.portal.tenancy.LocalAuthority;
import de.aqb.portal.tenancy.LocalAuthority.Details;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.tenancy.Today;
import de.aqb.portal.tenancy.Turn;
import de.aqb.server.Portal;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The places people work in: local authorities kept by the regional one, providers kept by their local authority. */
@ArquillianTest
class PlacesIT {

    @Inject
    AuthorityAdministration authorities;

    @Inject
    ProviderAdministration providers;

    @Inject
    InvitePerson inviting;

    @Inject
    MeasureAdministration measures;

    @Inject
    LocalAuthorities tenants;

    @Inject
    People people;

    @Inject
    Today today;

    private Person admin;
    private Person manager;

    @Deployment
    static WebArchive portal() {
        return Portal.deployment(PlacesIT.class, People.class, Person.class);
    }

    @BeforeEach
    void anAdministratorAndAManager() {
        admin = people.admin();
        manager = people.ofAuthority(Role.GK_MANAGER, "ERB");
    }

    @Test
    void aNewAuthorityWorksAtOnce() throws Exception {
        var code = newCode();
        assertThat(people.as(admin, () -> authorities.create(code, named("Neustadt an der Probe"))))
                .isEmpty();
        assertThat(people.as(admin, () -> inviting.invite(somebody(), Role.GK_MANAGER, new Place.Authority(code)))
                        .objections())
                .isEmpty();
        var itsManager = people.ofAuthority(Role.GK_MANAGER, code);
        assertThat(people.as(itsManager, () -> providers.create("Werkstatt", "Neustadt"))
                        .objections())
                .isEmpty();
        assertThat(people.as(admin, () -> authorities.page("neustadt an der", Turn.first(), 100))
                        .rows())
                .extracting(LocalAuthority::getCode)
                .contains(code);
    }

    @Test
    void aCodeIsGivenOnceAndHasItsShape() throws Exception {
        assertThat(people.as(admin, () -> authorities.create("WMK", named("Noch einer"))))
                .containsExactly(Objection.CODE_TAKEN);
        for (var wrong : Set.of("", "wmk", "A-B", "../X", "ABCDEFGHI", "Ä")) {
            assertThat(people.as(admin, () -> authorities.create(wrong, named("Noch einer"))))
                    .as(wrong)
                    .containsExactly(Objection.CODE_SHAPE);
        }
    }

    @Test
    void anAuthorityThatHasEndedIsReadAndBeginsNothingNew() throws Exception {
        var code = newCode();
        var yesterday = today.today().minusDays(1);
        people.as(
                admin,
                () -> authorities.create(
                        code,
                        new Details(
                                "Altkreis",
                                LocalAuthority.Kind.DISTRICT,
                                "06999",
                                Optional.empty(),
                                Optional.of(yesterday))));
        var itsManager = people.ofAuthority(Role.GK_MANAGER, code);
        var details = new MeasureDetails(
                "AQB26-" + code + "-X1-01", "Neu", "X1", "goal", new Period(yesterday, yesterday.plusYears(1)), 10);
        assertThat(people.as(itsManager, () -> measures.create(details, Set.of()))
                        .objections())
                .contains(MeasureAdministration.Objection.AUTHORITY_ENDED);
        assertThat(people.as(manager, () -> measures.create(details, Set.of())).objections())
                .doesNotContain(MeasureAdministration.Objection.AUTHORITY_ENDED);
        assertThat(people.as(itsManager, () -> providers.page("", Turn.first(), 10))
                        .rows())
                .isEmpty();
    }

    @Test
    void whatCannotBeIsNotTakenOver() throws Exception {
        var wrong = new Details(
                " ",
                LocalAuthority.Kind.CITY,
                "kein",
                Optional.of(LocalDate.of(2026, 1, 1)),
                Optional.of(LocalDate.of(2025, 1, 1)));
        assertThat(people.as(admin, () -> authorities.create(newCode(), wrong)))
                .containsExactlyInAnyOrder(
                        Objection.AUTHORITY_NAME_MISSING, Objection.AGS_SHAPE, Objection.END_BEFORE_START);
    }

    @Test
    void ofTwoWhoChangeAnAuthorityTheSecondIsTold() throws Exception {
        var code = newCode();
        people.as(admin, () -> authorities.create(code, named("Einstadt")));
        var version = people.as(admin, () -> authorities.open(code)).getVersion();
        assertThat(people.as(admin, () -> authorities.change(code, version, named("Zweistadt"))))
                .isEmpty();
        assertThat(people.as(admin, () -> authorities.change(code, version, named("Dreistadt"))))
                .containsExactly(Objection.CHANGED_MEANWHILE);
        assertThat(tenants.find(code).orElseThrow().getName()).isEqualTo("Zweistadt");
    }

    @Test
    void placesAreCalledByTheirNewName() throws Exception {
        var code = newCode();
        people.as(admin, () -> authorities.create(code, named("Einstadt")));
        var itsManager = people.ofAuthority(Role.GK_MANAGER, code);
        people.as(admin, () -> authorities.change(code, 1, named("Zweistadt")));
        assertThat(people.now(itsManager.id()).getPlaceName()).isEqualTo("Zweistadt");

        var provider = people.provider(code);
        var staff = people.staff(code, provider);
        var version = version(itsManager, provider);
        people.as(itsManager, () -> providers.change(provider.getId(), version, "Neuwerk", ""));
        assertThat(people.now(staff.id()).getPlaceName()).isEqualTo("Neuwerk");
        assertThat(people.now(itsManager.id()).getPlaceName()).isEqualTo("Zweistadt");
    }

    @Test
    void onlyTheRegionalAdministratorKeepsAuthorities() {
        for (var person : Set.of(manager, people.caseworker("ERB"))) {
            assertThatThrownBy(() -> people.as(person, () -> authorities.create(newCode(), named("X"))))
                    .isInstanceOf(RefusedException.class);
        }
        assertThatThrownBy(() -> people.as(admin, () -> providers.create("X", "")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void aProviderThatWasNeverUsedIsRemovedAndOneInUseIsRetired() throws Exception {
        var unused = people.provider("ERB");
        assertThat(people.as(manager, () -> providers.remove(unused.getId())).objections())
                .isEmpty();
        assertThatThrownBy(() -> people.as(manager, () -> providers.open(unused.getId())))
                .isInstanceOf(NotFoundException.class);

        var used = people.provider("ERB");
        people.staff("ERB", used);
        assertThat(people.as(manager, () -> providers.remove(used.getId())).objections())
                .containsExactly(Objection.PROVIDER_IN_USE);
        people.as(manager, () -> {
            providers.retire(used.getId());
            return used;
        });
        assertThat(people.as(manager, () -> measures.choosable())).doesNotContain(used);
        assertThat(people.as(manager, () -> measures.choosable(Set.of(used.getId()))))
                .contains(used);
        assertThat(people.as(
                                manager,
                                () -> inviting.invite(
                                        somebody(), Role.PROVIDER_STAFF, new Place.OfProvider("ERB", used.getId())))
                        .objections())
                .containsExactly(Objection.PLACE_RETIRED);
    }

    @Test
    void twoProvidersDoNotHaveOneName() throws Exception {
        var provider = people.provider("ERB");
        var version = version(manager, provider);
        assertThat(people.as(manager, () -> providers.create(provider.getName().toUpperCase(java.util.Locale.ROOT), ""))
                        .objections())
                .containsExactly(Objection.PROVIDER_NAME_TAKEN);
        assertThat(people.as(manager, () -> providers.change(provider.getId(), version, provider.getName(), "Erbach"))
                        .objections())
                .isEmpty();
        assertThat(people.as(manager, () -> providers.create("Werk\nstatt", "")).objections())
                .containsExactly(Objection.PROVIDER_NAME_SHAPE);
    }

    @Test
    void aForeignProviderIsNotFound() {
        var foreign = people.provider("KS").getId();
        for (var id : Set.of(foreign, Ids.next())) {
            for (var work : Set.<java.util.concurrent.Callable<Object>>of(
                    () -> providers.open(id),
                    () -> providers.change(id, 1, "X", ""),
                    () -> providers.remove(id),
                    () -> {
                        providers.retire(id);
                        return id;
                    })) {
                assertThatThrownBy(() -> people.as(manager, work)).isInstanceOf(NotFoundException.class);
            }
        }
    }

    private long version(Person by, Provider provider) throws Exception {
        return people.as(by, () -> providers.open(provider.getId())).getVersion();
    }

    private static Details named(String name) {
        return new Details(name, LocalAuthority.Kind.CITY, "06999", Optional.empty(), Optional.empty());
    }

    private static PersonEntry somebody() {
        return new PersonEntry("Nadine", "Wiegand", Ids.next() + "@test.example", "");
    }

    private static String newCode() {
        var letters = new StringBuilder("Z");
        var number = Ids.next().getLeastSignificantBits();
        for (var i = 0; i < 7; i++) {
            letters.append((char) ('A' + Math.floorMod(number >> (i * 5), 26)));
        }
        return letters.toString();
    }
}
