package de.aqb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the portal writes to people: the demo shows it, and an administrator sees what has not arrived. */
@InBrowser
class MailsIT {

    private final String person = "p" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void anInvitationIsReadInTheDemoAndItsLinkLeadsToThePortal(Page page, RunningPortal portal) {
        invites(page, person + "@werkstatt.example");
        page.navigate("/demo/mails");
        var mail = reloadedUntilThere(page, page.locator("article").filter(text(person)));
        assertThat(mail).containsText("Einladung zum AQB Teilnehmenden-Monitoring");
        assertThat(mail).containsText("Guten Tag Nadine " + person);
        var link = mail.getByRole(AriaRole.LINK);
        assertThat(link.getAttribute("href")).startsWith(portal.address() + "/");
        Accessibility.check(page);
        link.click();
        assertThat(page.url()).startsWith(portal.address() + "/");
    }

    @Test
    void aMailThatIsRefusedIsShownToTheRegionalAuthorityAndSentAgain(Page page, RunningPortal portal) {
        var address = "unknown." + person + "@werkstatt.example";
        invites(page, address);
        try (var window = BrowserForTests.open(portal)) {
            var desk = window.page();
            new Clerk(desk).logsIn("rp@aqb.example");
            desk.navigate("/administration/mails?state=FAILED");
            var row = reloadedUntilThere(desk, desk.locator("tbody tr").filter(text(address)));
            assertThat(row).containsText("nicht zustellbar");
            assertThat(row).containsText("Der Mailserver lehnt die E-Mail ab (Antwort 550)");
            assertThat(row).not().containsText("Guten Tag");
            Accessibility.check(desk);

            row.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Erneut senden"))
                    .click();
            assertThat(desk.getByText("Wird erneut gesendet")).isVisible();
            desk.navigate("/administration/mails?state=FAILED");
            assertThat(reloadedUntilThere(desk, desk.locator("tbody tr").filter(text(address))))
                    .containsText("nicht zustellbar");
        }
    }

    private void invites(Page page, String address) {
        new Clerk(page).logsIn("gk.wmk@aqb.example");
        page.navigate("/administration/accounts");
        new Clerk(page).presses("Person einladen");
        assertThat(page.getByLabel("Vorname")).isFocused(); // the dialog takes the focus once it stands
        page.getByLabel("Vorname").fill("Nadine");
        page.getByLabel("Nachname").fill(person);
        page.getByLabel("E-Mail-Adresse", new Page.GetByLabelOptions().setExact(true))
                .fill(address);
        page.locator("#invitePlace").selectOption(new SelectOption().setLabel("Werkstatt für junge Menschen e. V."));
        new Clerk(page).presses("Einladung senden");
        assertThat(page.getByText("Einladung gesendet")).isVisible();
    }

    /** A mail is on its way for a second or two. */
    private static Locator reloadedUntilThere(Page page, Locator wanted) {
        for (var i = 0; i < 60 && wanted.count() == 0; i++) {
            page.waitForTimeout(500);
            page.reload();
        }
        assertThat(wanted).hasCount(1);
        return wanted;
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
