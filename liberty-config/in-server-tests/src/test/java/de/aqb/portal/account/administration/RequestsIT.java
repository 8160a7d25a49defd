package de.aqb.portal.account.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.aqb.portal.account.MembershipState;
import de.aqb.portal.account.People;
import de.aqb.portal.account.People.Person;
import de.aqb.portal.account.Post;
import de.aqb.portal.account.Role;
import de.aqb.portal.mail.MailsStay;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.tenancy.Today;
import de.aqb.portal.tenancy.Turn;
import de.aqb.server.Portal;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A local authority asks for accounts of its own people; the regional authority decides. */
@ArquillianTest
class RequestsIT {

    @Inject
    RequestAccount asking;

    @Inject
    DecideRequest deciding;

    @Inject
    People people;

    @Inject
    Post post;

    @Inject
    Today today;

    private Person manager;
    private Person caseworker;
    private Person otherCaseworker;
    private final PersonEntry person = new PersonEntry("Nadine", "Wiegand", Ids.next() + "@test.example", "");

    @Deployment
    static WebArchive portal() {
        return Portal.deployment(RequestsIT.class, People.class, Person.class, Post.class, MailsStay.class);
    }

    @BeforeEach
    void anAuthorityAndItsCaseworker() {
        manager = people.ofAuthority(Role.GK_MANAGER, "HEF");
        caseworker = people.caseworker("HEF");
        otherCaseworker = people.caseworker("KS");
    }

    @Test
    void theCaseworkerReadsThatARequestWaitsAndNotWhomItIsAbout() throws Exception {
        ask();
        assertThat(post.templates(caseworker.address())).containsExactly("account-request");
        assertThat(post.latest(caseworker.address())).doesNotContain("Wiegand", person.loginAddress());
        assertThat(post.templates(otherCaseworker.address())).isEmpty();
    }

    @Test
    void confirmingInvitesThePersonAndTellsWhoAsked() throws Exception {
        var id = ask();
        assertThat(people.as(caseworker, () -> deciding.confirm(id)).objections())
                .isEmpty();
        assertThat(people.memberships(person.loginAddress())).singleElement().satisfies(membership -> {
            assertThat(membership.getRole()).isEqualTo(Role.GK_READER);
            assertThat(membership.getTenant()).contains("HEF");
            assertThat(membership.state(today.now())).isEqualTo(MembershipState.INVITED);
        });
        assertThat(post.templates(person.loginAddress())).containsExactly("invitation");
        assertThat(post.templates(manager.address())).containsExactly("account-request-confirmed");
    }

    @Test
    void decliningNeedsAReasonWhichTheAuthorityReadsInThePortal() throws Exception {
        var id = ask();
        assertThat(people.as(caseworker, () -> deciding.decline(id, " ")).objections())
                .containsExactly(Objection.REASON_MISSING);
        assertThat(people.as(caseworker, () -> deciding.decline(id, "Bitte die Dienststelle angeben."))
                        .objections())
                .isEmpty();
        assertThat(post.latest(manager.address())).doesNotContain("Dienststelle");
        assertThat(own().get(0).reason()).isEqualTo("Bitte die Dienststelle angeben.");
        assertThat(people.memberships(person.loginAddress())).isEmpty();
    }

    @Test
    void whatIsDecidedIsNotDecidedAgain() throws Exception {
        var id = ask();
        people.as(caseworker, () -> deciding.decline(id, "Nein."));
        assertThat(people.as(caseworker, () -> deciding.confirm(id)).objections())
                .containsExactly(Objection.ALREADY_DECIDED);
        assertThat(people.as(manager, () -> asking.withdraw(id)).objections())
                .containsExactly(Objection.ALREADY_DECIDED);
    }

    @Test
    void twoWhoDecideAtTheSameMomentDecideOnce() throws Exception {
        var id = ask();
        var admin = people.admin();
        var both = List.of(
                CompletableFuture.supplyAsync(() -> objections(caseworker, id)),
                CompletableFuture.supplyAsync(() -> objections(admin, id)));
        assertThat(both.stream().map(CompletableFuture::join).filter(List::isEmpty))
                .hasSize(1);
        assertThat(people.memberships(person.loginAddress())).hasSize(1);
    }

    @Test
    void aRequestOutOfSightDoesNotExist() throws Exception {
        var id = ask();
        for (var unknown : List.of(id, Ids.next())) {
            notFound(() -> people.as(otherCaseworker, () -> deciding.open(unknown)));
            notFound(() -> people.as(otherCaseworker, () -> deciding.confirm(unknown)));
            notFound(() -> people.as(otherCaseworker, () -> deciding.decline(unknown, "Nein.")));
        }
        var neighbour = people.ofAuthority(Role.GK_MANAGER, "FD");
        notFound(() -> people.as(neighbour, () -> asking.withdraw(id)));
        assertThat(people.as(neighbour, () -> asking.page(Turn.first(), 100)).rows())
                .extracting(RequestRow::id)
                .doesNotContain(id);
        assertThat(people.as(otherCaseworker, () -> deciding.page(false, Turn.first(), 100))
                        .rows())
                .extracting(RequestRow::id)
                .doesNotContain(id);
        assertThat(people.as(caseworker, () -> deciding.page(true, Turn.first(), 100))
                        .rows())
                .extracting(RequestRow::id)
                .contains(id);
    }

    @Test
    void theSameIsNotAskedTwiceAndNoRoleOfOthers() throws Exception {
        ask();
        assertThat(people.as(manager, () -> asking.ask(person, Optional.of(Role.GK_READER)))
                        .objections())
                .containsExactly(Objection.ALREADY_REQUESTED);
        for (var role : List.of(Role.RP_ADMIN, Role.PROVIDER_STAFF)) {
            assertThat(people.as(manager, () -> asking.ask(person, Optional.of(role)))
                            .objections())
                    .containsExactly(Objection.ROLE_MISSING);
        }
    }

    private List<RequestRow> own() throws Exception {
        return people.as(manager, () -> asking.page(Turn.first(), 10)).rows();
    }

    private UUID ask() throws Exception {
        return people.as(manager, () -> asking.ask(person, Optional.of(Role.GK_READER)))
                .id()
                .orElseThrow();
    }

    private List<Objection> objections(Person by, UUID id) {
        try {
            return List.copyOf(people.as(by, () -> deciding.confirm(id)).objections());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void notFound(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(NotFoundException.class);
    }
}
