package de.aqb.portal.account.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.aqb.portal.account.Account;
import de.aqb.portal.account.Accounts;
import de.aqb.portal.account.Membership;
import de.aqb.portal.account.MembershipState;
import de.aqb.portal.account.Passwords;
import de.aqb.portal.account.Post;
import de.aqb.portal.account.Role;
import de.aqb.portal.account.token.OneTimeTokens;
import de.aqb.portal.account.token.Purpose;
import de.aqb.portal.account.token.Secret;
import de.aqb.portal.mail.MailsStay;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.tenancy.TenantWork;
import de.aqb.portal.tenancy.Today;
import de.aqb.server.Portal;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Who is invited, once or twice, known or not, and what the mails say. */
@ArquillianTest
class InvitationsIT {

    @Inject
    Invitations invitations;

    @Inject
    Accounts accounts;

    @Inject
    OneTimeTokens tokens;

    @Inject
    Passwords passwords;

    @Inject
    TenantWork work;

    @Inject
    Today today;

    @Inject
    Post post;

    private final String address = Ids.next() + "@test.example";

    @Deployment
    static WebArchive portal() {
        return Portal.deployment(InvitationsIT.class, Post.class, MailsStay.class);
    }

    @Test
    void aNewPersonGetsALinkThatHoldsForSeventyTwoHours() {
        var id = invite("WMK", "Nadine Wiegand", address);
        assertThat(membership(id).state(today.now())).isEqualTo(MembershipState.INVITED);
        assertThat(membership(id).state(today.now().plus(Duration.ofHours(73))))
                .isEqualTo(MembershipState.INVITATION_EXPIRED);
        assertThat(post.latest(address)).contains("Guten Tag Nadine Wiegand", "Werra-Meißner-Kreis", "/invitation#");
        assertThat(proves(post.secret(address))).isTrue();
    }

    @Test
    void whoIsInvitedTwiceToTheSamePlaceHasOneMembershipAndOnlyTheLastLinkHolds() {
        var id = invite("WMK", "Nadine Wiegand", address);
        var first = post.secret(address);
        assertThat(invite("WMK", "Nadine Wiegand", address.toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(id);
        assertThat(proves(first)).isFalse();
        assertThat(memberships()).hasSize(1);
    }

    @Test
    void twoWhoInviteTheSamePersonAtOnceMakeOneAccount() {
        var both = List.of("WMK", "KS").stream()
                .map(tenant -> CompletableFuture.supplyAsync(() -> invite(tenant, "Nadine Wiegand", address)))
                .toList();
        var done = both.stream().filter(InvitationsIT::succeeded).count();
        assertThat(done).isPositive();
        assertThat(memberships()).hasSize((int) done);
    }

    @Test
    void whoIsKnownGetsOneMorePlaceAndToTheInviterLooksLikeANewPerson() {
        knownPerson("Maximiliane Muster");
        var id = invite("KS", "Max Muster", "max." + address);
        assertThat(memberships()).hasSize(2);
        var added = membership(id);
        assertThat(added.getName()).isEqualTo("Max Muster");
        assertThat(added.getMailAddress()).isEqualTo("max." + address);
        assertThat(added.state(today.now())).isEqualTo(MembershipState.INVITED);
        assertThat(post.templates("max." + address)).containsExactly("membership-added");
        assertThat(post.latest("max." + address)).doesNotContain("Maximiliane", "Werra");
        assertThat(post.templates(address)).isEmpty();
    }

    @Test
    void whoWorksThereAlreadyGetsNoMail() {
        knownPerson("Nadine Wiegand");
        invite("WMK", "Nadine Wiegand", address);
        assertThat(memberships()).hasSize(1);
        assertThat(post.templates(address)).isEmpty();
    }

    @Test
    void anInvitationTakenBackLeavesNothingOfAPersonWhoWasNew() {
        var id = invite("WMK", "Nadine Wiegand", address);
        var secret = post.secret(address);
        inWmk(() -> {
            invitations.withdraw(id);
            return id;
        });
        assertThat(proves(secret)).isFalse();
        assertThat(inWmk(() -> accounts.find(address))).isEmpty();
    }

    @Test
    void anInvitationSentAnewMakesTheLinkBeforeWorthless() {
        var id = invite("WMK", "Nadine Wiegand", address);
        var first = post.secret(address);
        inWmk(() -> {
            invitations.resend(id);
            return id;
        });
        assertThat(proves(first)).isFalse();
        assertThat(proves(post.secret(address))).isTrue();
    }

    @Test
    void whoHasAcceptedCanNeitherBeRemindedNorTakenBack() {
        var membership = knownPerson("Nadine Wiegand");
        assertThatThrownBy(() -> invitations.resend(membership.getId())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> invitations.withdraw(membership.getId())).isInstanceOf(NotFoundException.class);
        assertThat(memberships()).hasSize(1);
    }

    @Test
    void anAddressWithALineBreakIsNone() {
        for (var bad :
                List.of("eva@test.example\r\nBcc: alle@test.example", "eva@test.example\n", "eva", "", "e@v@a.de")) {
            assertThatThrownBy(() -> invite("WMK", "Eva", bad)).as(bad).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void anotherMailAddressIsToldToTheOneBeforeAndIsTheAccountsToo() {
        var membership = knownPerson("Nadine Wiegand");
        change(membership.getId(), "neu." + address);
        assertThat(post.templates(address)).containsExactly("contact-changed");
        assertThat(inWmk(() -> accounts.find(address).orElseThrow().getContactEmail()))
                .isEqualTo("neu." + address);
    }

    @Test
    void nobodyMovesTheMailsOfAnAccountThatAlsoWorksElsewhere() {
        var membership = knownPerson("Nadine Wiegand");
        invite("KS", "Nadine Wiegand", address);
        change(membership.getId(), "neu." + address);
        assertThat(membership(membership.getId()).getMailAddress()).isEqualTo("neu." + address);
        assertThat(inWmk(() -> accounts.find(address).orElseThrow().getContactEmail()))
                .isEqualTo(address);
    }

    private void change(UUID membership, String to) {
        inWmk(() -> {
            invitations.changeMailAddress(membership, to);
            return to;
        });
    }

    private Membership knownPerson(String name) {
        return inWmk(() -> {
            var account = new Account(name, address, today.now());
            account.setPasswordHash(passwords.hash("Erst-anmelden-dann-erfassen"));
            accounts.add(account);
            var membership = Membership.ofAuthority(account, Role.GK_READER, "WMK", "Werra-Meißner-Kreis");
            accounts.add(membership);
            return membership;
        });
    }

    private UUID invite(String tenant, String name, String mail) {
        var login = mail.contains("@test.example") && mail.startsWith("max.") ? address : mail;
        return work.inside(
                tenant, () -> invitations.invite(new Invitee(name, login, mail, Role.GK_READER, tenant, null)));
    }

    private boolean proves(String secret) {
        return tokens.look(Purpose.INVITATION, new Secret(secret)).isPresent();
    }

    private Membership membership(UUID id) {
        return inWmk(() -> accounts.membership(id)).orElseThrow();
    }

    private List<Membership> memberships() {
        return inWmk(
                () -> accounts.memberships(accounts.find(address).orElseThrow().getId()));
    }

    private <T> T inWmk(Supplier<T> todo) {
        return work.inside("WMK", todo);
    }

    private static boolean succeeded(CompletableFuture<UUID> one) {
        try {
            one.join();
            return true;
        } catch (CompletionException refused) {
            return false;
        }
    }
}
