package de.aqb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Deleting hides a participation after a question, and can be taken back. */
@InBrowser
class DeletionIT {

    @Test
    void aProviderDeletesWhatItHasOnlyBegunAndTakesItBack(Page page) {
        var clerk = begun(page, "Löschprobe-Träger");

        clerk.opensMeasure("Neustart").looksFor("Löschprobe-Träger");
        var number = number(page, "Löschprobe-Träger, Lena").innerText();
        deletesAndTakesBack(clerk, "Löschprobe-Träger, Lena");

        assertThat(number(page, "Löschprobe-Träger, Lena")).hasText(number);
    }

    @Test
    void theAuthorityDeletesAParticipationOfItsProviderAndTakesItBack(Page page, BrowserContext context) {
        begun(page, "Löschprobe-GK");
        context.clearCookies();
        var clerk = new Clerk(page).logsIn("gk.wmk@aqb.example").opensMeasure("Neustart");

        clerk.looksFor("Löschprobe-GK");
        deletesAndTakesBack(clerk, "Löschprobe-GK, Lena");
    }

    @Test
    void whatIsCompleteAProviderCannotDelete(Page page) {
        new Clerk(page).logsIn(Clerk.OF_THE_WERKSTATT).opensMeasure("START").looksFor("");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Austritt vollständig"))
                .click();

        assertThat(page.getByRole(AriaRole.ROW).first()).isVisible();
        assertThat(page.locator("details.more")).hasCount(0);
    }

    private static void deletesAndTakesBack(Clerk clerk, String name) {
        var page = clerk.page();
        clerk.deletes(name);
        assertThat(row(page, name)).hasCount(0);
        Accessibility.check(page);

        clerk.presses("Rückgängig");
        page.getByText("Die Teilnahme ist wieder da.").waitFor();
        assertThat(row(page, name)).hasCount(1);
        clerk.looksFor("");
    }

    private static Clerk begun(Page page, String lastName) {
        return new Clerk(page)
                .logsIn(Clerk.OF_THE_WERKSTATT)
                .opensMeasure("Neustart")
                .beginsAParticipation()
                .types("Nachname", lastName)
                .types("Vorname", "Lena")
                .saves();
    }

    private static Locator row(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator number(Page page, String name) {
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(name))
                .locator(".num")
                .first();
    }
}
