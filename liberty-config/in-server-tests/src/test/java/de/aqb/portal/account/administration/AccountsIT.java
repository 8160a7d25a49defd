package de.aqb.portal.account.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.aqb.portal.account.MembershipState;
import de.aqb.portal.account.People;
import de.aqb.portal.account.People.Person;
import de.aqb.portal.account.Post;
import de.aqb.portal.account.Provider;
import de.aqb.portal.account.Role;
import de.aqb.portal.account.rights.RefusedException;
import de.aqb.portal.audit.SecurityEvent.Kind;
import de.aqb.portal.audit.SecurityEvents;
import de.aqb.portal.mail.MailsStay;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.tenancy.Today;
import de.aqb.portal.tenancy.Turn;
import de.aqb.server.Portal;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who administers whose accounts, inside the server, with the rows and mails behind it. */
@ArquillianTest
class AccountsIT {

    private static final Place WMK = new Place.Authority("WMK");

    @Inject
    InvitePerson inviting;

    @Inject
    AccountAdministration administration;

    @Inject
    AccountList list;

    @Inject
    Caseworkers caseworkers;

    @Inject
    SecurityEvents events;

    @Inject
    People people;

    @Inject
    Post post;

    @Inject
    Today today;

    private Person admin;
    private Person caseworker;
    private Person manager;
    private Provider own;
    private Provider foreign;

    @Deployment
    static WebArchive portal() {
        return Portal.deployment(AccountsIT.class, People.class, Person.class, Post.class, MailsStay.class);
    }

    @BeforeEach
    void somebodyOfEachRole() {
        admin = people.admin();
        caseworker = people.caseworker("WMK");
        manager = people.ofAuthority(Role.GK_MANAGER, "WMK");
        own = people.provider("WMK");
        foreign = people.provider("KS");
    }

    @Test
    void anAuthorityInvitesStaffOfItsOwnProvider() throws Exception {
        var person = somebody();
        var invited = people.as(manager, () -> inviting.invite(person, Role.PROVIDER_STAFF, place(own)));
        assertThat(invited.objections()).isEmpty();
        assertThat(people.as(manager, () -> administration.open(invited.id().orElseThrow())))
                .satisfies(row -> {
                    assertThat(row.name()).isEqualTo("Nadine Wiegand");
                    assertThat(row.state()).isEqualTo(MembershipState.INVITED);
                    assertThat(row.placeName()).isEqualTo(own.getName());
                });
        assertThat(post.templates(person.loginAddress())).containsExactly("invitation");
    }

    @Test
    void aForeignPlaceIsNotFoundLikeOneThatDoesNotExist() {
        for (var place : List.of(
                place(foreign),
                new Place.OfProvider("WMK", foreign.getId()),
                new Place.OfProvider("WMK", Ids.next()),
                new Place.OfProvider("KS", Ids.next()))) {
            notFound(manager, () -> inviting.invite(somebody(), Role.PROVIDER_STAFF, place));
        }
        notFound(caseworker, () -> inviting.invite(somebody(), Role.GK_READER, new Place.Authority("KS")));
        notFound(caseworker, () -> inviting.invite(somebody(), Role.GK_READER, new Place.Authority("XX")));
        notFound(admin, () -> inviting.invite(somebody(), Role.GK_READER, new Place.Authority("XX")));
    }

    @Test
    void aRoleOneMayNotGiveIsNotFoundAndLogged() {
        notFound(manager, () -> inviting.invite(somebody(), Role.GK_MANAGER, WMK));
        assertThat(events.latest(1)).singleElement().satisfies(event -> {
            assertThat(event.getKind()).isEqualTo(Kind.FORGED_REQUEST);
            assertThat(event.getAccountId()).contains(manager.account().getId());
        });
        notFound(caseworker, () -> inviting.invite(somebody(), Role.RP_ADMIN, new Place.Platform()));
        notFound(admin, () -> inviting.invite(somebody(), Role.PROVIDER_STAFF, place(own)));
    }

    @Test
    void aRoleThatIsNotThereIsSaid() throws Exception {
        assertThat(people.as(admin, () -> inviting.invite(somebody(), Role.RP_ADMIN, WMK))
                        .objections())
                .containsExactly(Objection.ROLE_NOT_THERE);
    }

    @Test
    void nobodyElseAdministersAnything() {
        for (var person : List.of(
                people.ofAuthority(Role.GK_READER, "WMK"),
                people.ofAuthority(Role.AUDITOR, "WMK"),
                people.staff("WMK", own))) {
            refused(person, () -> inviting.invite(somebody(), Role.PROVIDER_STAFF, place(own)));
            refused(person, () -> administration.remove(manager.id()));
            refused(person, () -> list.page(AccountFilter.everything(), Turn.first(), 10));
        }
        refused(manager, () -> caseworkers.assign(caseworker.id(), 0, Set.of("KS")));
        refused(caseworker, () -> caseworkers.assign(caseworker.id(), 0, Set.of("KS")));
    }

    @Test
    void everybodySeesTheAccountsOfTheOwnAreaOnly() throws Exception {
        var staff = people.staff("WMK", own);
        var colleague = people.ofAuthority(Role.GK_READER, "WMK");
        var stranger = people.ofAuthority(Role.GK_READER, "KS");
        var strangerStaff = people.staff("KS", foreign);
        assertThat(seenBy(manager)).contains(staff.id()).doesNotContain(colleague.id(), strangerStaff.id());
        assertThat(seenBy(caseworker))
                .contains(colleague.id(), manager.id())
                .doesNotContain(stranger.id(), staff.id(), admin.id());
        assertThat(seenBy(admin))
                .contains(colleague.id(), stranger.id(), caseworker.id(), admin.id())
                .doesNotContain(staff.id(), strangerStaff.id());
    }

    @Test
    void whatLiesOutsideIsNotFoundWhateverIsDone() {
        var stranger = people.staff("KS", foreign).id();
        for (var id : List.of(stranger, admin.id(), caseworker.id(), manager.id(), Ids.next())) {
            notFound(manager, () -> administration.open(id));
            notFound(manager, () -> administration.changeMail(id, 0, "a@b.example"));
            notFound(manager, () -> administration.resend(id));
            notFound(manager, () -> administration.withdraw(id));
            notFound(manager, () -> administration.remove(id));
            notFound(manager, () -> administration.reactivate(id));
        }
        notFound(caseworker, () -> administration.remove(admin.id()));
        notFound(
                caseworker,
                () -> administration.remove(
                        people.ofAuthority(Role.GK_MANAGER, "KS").id()));
        notFound(admin, () -> administration.remove(stranger));
    }

    @Test
    void theListGoesOnBehindARowWithoutGapsAndDoubles() throws Exception {
        for (var i = 0; i < 5; i++) {
            people.staff("WMK", own);
        }
        var filter =
                new AccountFilter("", Optional.empty(), Optional.of(own.getId()), Optional.empty(), Optional.empty());
        var first = people.as(manager, () -> list.page(filter, Turn.first(), 3));
        var last = first.rows().get(2).id();
        var second = people.as(manager, () -> list.page(filter, Turn.after(last), 3));
        assertThat(first.next()).isTrue();
        assertThat(second.next()).isFalse();
        assertThat(second.rows()).hasSize(2).doesNotContainAnyElementsOf(first.rows());
        var back = people.as(
                manager,
                () -> list.page(filter, Turn.before(second.rows().get(0).id()), 3));
        assertThat(back.rows()).isEqualTo(first.rows());
    }

    @Test
    void aSearchFindsNamesAndAddressesAndStatesFilter() throws Exception {
        var staff = people.staff("WMK", own);
        for (var text :
                List.of("sabine mertens", "mertens sabine", staff.address().substring(0, 20))) {
            assertThat(found(text, Optional.empty())).as(text).contains(staff.id());
        }
        assertThat(found("%", Optional.empty())).isEmpty();
        assertThat(found("", Optional.of(MembershipState.ACTIVE))).contains(staff.id());
        assertThat(found("", Optional.of(MembershipState.RETIRED))).doesNotContain(staff.id());
        people.as(manager, () -> administration.remove(staff.id()));
        assertThat(found("", Optional.of(MembershipState.RETIRED))).contains(staff.id());
    }

    @Test
    void aKnownPersonLooksLikeANewOne() throws Exception {
        var known = people.staff("KS", foreign);
        var entry = new PersonEntry("Nadine", "Wiegand", known.address(), "");
        var unknown = somebody();
        var first = people.as(manager, () -> inviting.invite(entry, Role.PROVIDER_STAFF, place(own)));
        var second = people.as(manager, () -> inviting.invite(unknown, Role.PROVIDER_STAFF, place(own)));
        assertThat(rowOf(first)).isEqualTo(rowOf(second));
        assertThat(people.memberships(known.address())).hasSize(2);
        assertThat(seenBy(manager)).doesNotContain(known.id());
    }

    @Test
    void whoIsInvitedTwiceIsSaidToBeThere() throws Exception {
        var person = somebody();
        var first = people.as(manager, () -> inviting.invite(person, Role.PROVIDER_STAFF, place(own)));
        assertThat(people.as(manager, () -> inviting.invite(person, Role.PROVIDER_STAFF, place(own)))
                        .objections())
                .containsExactly(Objection.ALREADY_THERE);
        people.as(manager, () -> administration.remove(first.id().orElseThrow()));
        assertThat(people.as(manager, () -> inviting.invite(person, Role.PROVIDER_STAFF, place(own)))
                        .objections())
                .containsExactly(Objection.RETIRED_THERE);
    }

    @Test
    void oneInvitedTwiceAtTheSameMomentGetsOneMembership() {
        var person = somebody();
        var both = List.of(1, 2).stream()
                .map(each -> CompletableFuture.supplyAsync(() -> quietly(
                        () -> people.as(manager, () -> inviting.invite(person, Role.PROVIDER_STAFF, place(own))))))
                .toList();
        both.forEach(CompletableFuture::join);
        assertThat(people.memberships(person.loginAddress())).hasSize(1);
    }

    @Test
    void anInvitationIsSentAgainOrTakenBack() throws Exception {
        var person = somebody();
        var id = people.as(manager, () -> inviting.invite(person, Role.PROVIDER_STAFF, place(own)))
                .id()
                .orElseThrow();
        var link = post.secret(person.loginAddress());
        people.as(manager, () -> administration.resend(id));
        assertThat(post.secret(person.loginAddress())).isNotEqualTo(link);
        people.as(manager, () -> administration.withdraw(id));
        assertThat(people.memberships(person.loginAddress())).isEmpty();
        notFound(manager, () -> administration.open(id));
        assertThat(people.as(
                                manager,
                                () -> administration.resend(
                                        people.staff("WMK", own).id()))
                        .objections())
                .containsExactly(Objection.NOT_INVITED);
    }

    @Test
    void aMembershipTakenAwayEndsItsLogInsAtOnceAndCanBeGivenBack() throws Exception {
        var staff = people.staff("WMK", own);
        var token = people.logIn(staff);
        assertThat(people.isLoggedIn(token)).isTrue();
        people.as(manager, () -> administration.remove(staff.id()));
        assertThat(people.isLoggedIn(token)).isFalse();
        assertThat(people.now(staff.id()).state(today.now())).isEqualTo(MembershipState.RETIRED);
        people.as(manager, () -> administration.reactivate(staff.id()));
        assertThat(people.isLoggedIn(people.logIn(staff))).isTrue();
    }

    @Test
    void theMailAddressChangesOnlyToOneThatCanBe() throws Exception {
        var staff = people.staff("WMK", own);
        for (var wrong : List.of("a@b.example\r\nBcc: x@y.example", "kein", "a@b@c.example")) {
            assertThat(changeMail(staff, wrong).objections()).containsExactly(Objection.MAIL_SHAPE);
        }
        assertThat(changeMail(staff, "buero@werkstatt.example").objections()).isEmpty();
        assertThat(people.now(staff.id()).getMailAddress()).isEqualTo("buero@werkstatt.example");
        assertThat(people.as(manager, () -> administration.changeMail(staff.id(), 99, "x@werkstatt.example"))
                        .objections())
                .containsExactly(Objection.CHANGED_MEANWHILE);
    }

    @Test
    void theLastAdministratorCannotGo() throws Exception {
        people.onlyAdministrators(List.of(admin.id()));
        assertThat(people.as(admin, () -> administration.remove(admin.id())).objections())
                .containsExactly(Objection.LAST_ADMINISTRATOR);
        people.as(admin, () -> inviting.invite(somebody(), Role.RP_ADMIN, new Place.Platform()));
        assertThat(people.as(admin, () -> administration.remove(admin.id())).objections())
                .as("an invited one cannot log in yet")
                .containsExactly(Objection.LAST_ADMINISTRATOR);
        people.admin();
        assertThat(people.as(admin, () -> administration.remove(admin.id())).objections())
                .isEmpty();
    }

    @Test
    void ofTwoAdministratorsRemovingEachOtherAtTheSameMomentOneStays() {
        var other = people.admin();
        people.onlyAdministrators(List.of(admin.id(), other.id()));
        var both = List.of(
                CompletableFuture.supplyAsync(() ->
                        quietly(() -> people.as(admin, () -> administration.remove(other.id())))),
                CompletableFuture.supplyAsync(() ->
                        quietly(() -> people.as(other, () -> administration.remove(admin.id())))));
        both.forEach(CompletableFuture::join);
        assertThat(List.of(admin, other).stream()
                        .map(each -> people.now(each.id()))
                        .filter(membership -> membership.state(today.now()) == MembershipState.ACTIVE))
                .hasSize(1);
    }

    @Test
    void aCaseworkerLooksAfterWhomTheAdministratorSays() throws Exception {
        assertThat(people.as(admin, () -> caseworkers.assign(caseworker.id(), version(caseworker), Set.of("KS", "FD")))
                        .objections())
                .isEmpty();
        assertThat(people.now(caseworker.id()).getAuthorities()).containsExactlyInAnyOrder("KS", "FD");
        assertThat(people.as(admin, () -> caseworkers.lookedAfter(List.of(caseworker.id(), manager.id()))))
                .containsOnly(Map.entry(caseworker.id(), Set.of("KS", "FD")));
        notFound(admin, () -> caseworkers.assign(caseworker.id(), version(caseworker), Set.of("XX")));
        notFound(admin, () -> caseworkers.assign(manager.id(), version(manager), Set.of("KS")));
        assertThat(people.as(admin, () -> caseworkers.orphans()))
                .extracting(authority -> authority.getCode())
                .doesNotContain("KS");
    }

    @Test
    void everyChangeOfRightsIsLoggedWithoutNames() throws Exception {
        var person = somebody();
        var id = people.as(manager, () -> inviting.invite(person, Role.PROVIDER_STAFF, place(own)))
                .id()
                .orElseThrow();
        people.as(manager, () -> administration.remove(id));
        people.as(manager, () -> administration.reactivate(id));
        assertThat(events.latest(3))
                .extracting(event -> event.getKind())
                .containsExactly(Kind.RIGHTS_RESTORED, Kind.RIGHTS_WITHDRAWN, Kind.RIGHTS_GRANTED);
        assertThat(events.latest(3)).allSatisfy(event -> {
            assertThat(event.getAccountId()).contains(manager.account().getId());
            assertThat(event.getDetail()).contains(id.toString()).doesNotContain("Wiegand", "@");
        });
    }

    private List<Object> rowOf(Outcome invited) throws Exception {
        var row = people.as(manager, () -> administration.open(invited.id().orElseThrow()));
        return List.of(row.name(), row.mailAddress(), row.role(), row.placeName(), row.state(), row.lastUsed());
    }

    private Outcome changeMail(Person person, String address) throws Exception {
        return people.as(manager, () -> administration.changeMail(person.id(), version(person), address));
    }

    private long version(Person person) {
        return people.now(person.id()).getVersion();
    }

    private List<UUID> found(String text, Optional<MembershipState> state) throws Exception {
        var filter = new AccountFilter(text, Optional.empty(), Optional.of(own.getId()), Optional.empty(), state);
        return people.as(manager, () -> list.page(filter, Turn.first(), 100)).rows().stream()
                .map(AccountRow::id)
                .toList();
    }

    private List<UUID> seenBy(Person person) throws Exception {
        return people.as(person, () -> list.page(AccountFilter.everything(), Turn.first(), 10_000)).rows().stream()
                .map(AccountRow::id)
                .toList();
    }

    private void notFound(Person person, Callable<?> work) {
        assertThatThrownBy(call(person, work)).isInstanceOf(NotFoundException.class);
    }

    private void refused(Person person, Callable<?> work) {
        assertThatThrownBy(call(person, work)).isInstanceOf(RefusedException.class);
    }

    private ThrowingCallable call(Person person, Callable<?> work) {
        return () -> people.as(person, work);
    }

    /** One of two at once may be refused or end in a deadlock that the database breaks; the rows tell. */
    private static Optional<Object> quietly(Callable<?> work) {
        try {
            return Optional.of(work.call());
        } catch (Exception refused) {
            return Optional.empty();
        }
    }

    private Place place(Provider provider) {
        return new Place.OfProvider(provider.equals(own) ? "WMK" : "KS", provider.getId());
    }

    private static PersonEntry somebody() {
        return new PersonEntry("Nadine", "Wiegand", Ids.next() + "@test.example", "");
    }
}
