package de.aqb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The next version of a form comes while a clerk is typing: RP-Administration looks, agrees, and takes it back again. */
@InBrowser
class FormVersionsIT {

    @Test
    void aNewQuestionIsAgreedToAskedForAndTakenBackAndNothingTypedIsLost() throws Exception {
        try (var portal = RunningPortal.ofItsOwn("versions");
                var office = BrowserForTests.open(portal);
                var workshop = BrowserForTests.open(portal)) {
            var clerk = new Clerk(workshop.page());
            var day = typesIntoAFreshEntry(clerk);

            NextM1.dropIn(portal.dropins());
            var admin = new Clerk(office.page()).logsIn("rp@aqb.example");
            awaitsTheVersion(admin.page());
            looksAtTheForm(admin.page());
            agrees(admin.page());

            clerk.presses("Speichern");
            assertThat(clerk.page().getByText("Das Formular wurde erneuert, während Sie geschrieben haben."))
                    .isVisible();
            assertThat(clerk.page().getByText("Neu gefragt auf diesem Reiter: „" + NextM1.QUESTION + "“."))
                    .isVisible();
            assertThat(clerk.field("Eintrittsdatum")).hasValue(day);
            Accessibility.check(clerk.page());
            clerk.answers(NextM1.QUESTION, "Ja").saves();
            assertThat(clerk.page().getByText("Das Formular wurde erneuert")).hasCount(0);
            assertThat(clerk.page().getByText("Eintritt vollständig").first()).isVisible();

            takesBack(admin.page());
            clerk.page().reload();
            assertThat(clerk.page().locator(".earlier")).containsText(NextM1.QUESTION);
            assertThat(clerk.page().locator(".earlier dd")).hasText("Ja");
            assertThat(clerk.field("Eintrittsdatum")).hasValue(day);
            Accessibility.check(clerk.page());

            assertThat(office.errors()).isEmpty();
            assertThat(workshop.errors()).isEmpty();
        }
    }

    /** @return what stands in a field and is not saved */
    private static String typesIntoAFreshEntry(Clerk clerk) {
        var day = Dates.german(Dates.today().minusDays(3));
        clerk.logsIn(Clerk.OF_THE_WERKSTATT)
                .opensMeasure("Neustart")
                .beginsAParticipation()
                .fillsInTheMasterData("Versions-Probe")
                .saves();
        clerk.opensTab("Detailangaben bei Eintritt")
                .types("Eintrittsdatum", day)
                .chooses("TN-Ziel", "Vermittlung der Teilnehmer in Ausbildung")
                .waitsForTheDraft();
        return day;
    }

    private static void awaitsTheVersion(Page page) {
        page.navigate("/type/types");
        for (var look = 0; page.getByText("Version 2 wartet").count() == 0; look++) {
            assertThat(look).as("looks for the new version").isLessThan(40);
            page.waitForTimeout(250);
            page.reload();
        }
        assertThat(page.getByText("zu bestätigen").first()).isVisible();
        Accessibility.check(page);
    }

    private static void looksAtTheForm(Page page) {
        link(page, Pattern.compile("^Vorschau\\s*: M1: Version 2 gegen Version 1"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Vorschau: M1, Version 2");
        assertThat(page.getByText(NextM1.QUESTION)).isVisible();
        assertThat(page.locator("[data-q]:visible")).hasCount(0);
        page.waitForLoadState();
        page.getByLabel("TN-Ziel", new Page.GetByLabelOptions().setExact(true))
                .selectOption(new com.microsoft.playwright.options.SelectOption()
                        .setLabel("Verbesserung der Ausbildungsreife der Teilnehmer"));
        // The sixteen questions of the questionnaire, at entry and at exit.
        assertThat(page.locator("[data-q]:visible")).hasCount(32);
        Accessibility.check(page);
        page.navigate("/type/types");
    }

    private static void agrees(Page page) {
        link(page, Pattern.compile("Prüfen und freigeben")).click();
        page.waitForURL("**/type/version?**");
        presses(page, "Version 2 freigeben");
        assertThat(page.getByText("Bitte bestätigen Sie, dass Ihnen die Folgen bekannt sind."))
                .isVisible();
        Accessibility.check(page);
        page.getByLabel(Pattern.compile("^Mir ist bekannt")).check();
        presses(page, "Version 2 freigeben");
        assertThat(page.getByText("Die Version ist freigegeben.")).isVisible();
        awaits(page, "Version 2 übernommen in");
    }

    private static void takesBack(Page page) {
        link(page, "Zurück zu Version 1").click();
        page.waitForURL("**/type/version?**");
        page.getByLabel(Pattern.compile("^Mir ist bekannt")).check();
        presses(page, "Zu Version 1 zurückkehren");
        assertThat(page.getByText("Die frühere Version gilt wieder.")).isVisible();
        awaits(page, "Version 1 übernommen in");
        assertThat(page.getByText("Version 2 wartet")).isVisible();
    }

    private static void awaits(Page page, String text) {
        for (var look = 0; page.getByText(text).count() == 0; look++) {
            assertThat(look).as("looks for " + text).isLessThan(60);
            page.waitForTimeout(500);
            page.reload();
        }
    }

    private static Locator link(Page page, Object name) {
        var options = name instanceof Pattern pattern
                ? new Page.GetByRoleOptions().setName(pattern)
                : new Page.GetByRoleOptions().setName((String) name);
        return page.getByRole(AriaRole.LINK, options).first();
    }

    private static void presses(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
