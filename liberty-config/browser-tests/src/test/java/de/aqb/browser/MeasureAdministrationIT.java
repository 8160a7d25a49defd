package de.aqb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A local authority keeps its measures and their providers; what it creates a provider can work with at once. */
@InBrowser
class MeasureAdministrationIT {

    private static final String MANAGER = "gk.wmk@aqb.example";
    private static final String WERKSTATT = "Werkstatt für junge Menschen e. V.";
    private static final String BILDUNGSWERK = "Bildungswerk Meißner gGmbH";
    private static final String TRAINING = "Ausbildung und Ausbildungscoaching";
    private static final String QUALIFICATION = "Qualifizierungsprojekte zur Arbeitsmarktintegration";

    @Test
    void aMeasureIsCreatedEditedAndGivenToAnotherProviderToo(Page page) {
        var clerk = creates(page, "Werkbank", "Ausbildungs- und Qualifizierungsvorbereitung");
        assertThat(heading(page)).hasText(Pattern.compile("AQB\\d\\d-WMK-.*: Werkbank \\(.*\\)"));

        page.getByRole(AriaRole.LINK, link("Maßnahme bearbeiten")).click();
        clerk.types("Titel", "").types("Ende", "31.02.2027").presses("Speichern");
        assertThat(page.getByText("Bitte prüfen Sie 2 Angaben")).isVisible();
        assertThat(page.getByText("Bitte geben Sie den Titel ein.").first()).isVisible();
        Accessibility.check(page);
        clerk.types("Titel", "Werkbank neu")
                .types("Ende", Dates.german(Dates.today().plusDays(90)));
        clerk.saves();
        assertThat(heading(page)).containsText(": Werkbank neu (");

        page.getByRole(AriaRole.LINK, link("Träger bearbeiten")).click();
        page.getByLabel(BILDUNGSWERK).check();
        clerk.saves();
        assertThat(page.locator(".facts")).containsText(BILDUNGSWERK + ", " + WERKSTATT);
    }

    @Test
    void aProviderWithParticipationsStays(Page page) {
        var clerk = new Clerk(page).logsIn(MANAGER).opensMeasure("Neustart");
        page.getByRole(AriaRole.LINK, link("Träger bearbeiten")).click();
        page.getByLabel(WERKSTATT).uncheck();
        page.getByLabel(BILDUNGSWERK).check();
        clerk.presses("Speichern");

        assertThat(page.getByRole(AriaRole.ALERT))
                .containsText("Ein Träger mit Teilnahmen kann nicht entfernt werden.");
        Accessibility.check(page);
        clerk.opensMeasure("Neustart");
        assertThat(page.locator(".facts")).containsText(WERKSTATT);
        assertThat(page.locator(".facts")).not().containsText(BILDUNGSWERK);
    }

    @Test
    void aQualificationProjectAsksBothQuestionnairesAtEntryAndAtExit(Page page, BrowserContext context) {
        var clerk = creates(page, "Neue Wege", QUALIFICATION);
        context.clearCookies();
        clerk.logsIn(Clerk.OF_THE_WERKSTATT)
                .opensMeasure("Neue Wege")
                .beginsAParticipation()
                .fillsInTheMasterData("Projekt-Vogt")
                .saves();
        recordsTheEntry(clerk);
        recordsTheExit(clerk);
        assertThat(page.getByText("Austritt vollständig").first()).isVisible();
        Accessibility.check(page);
    }

    @Test
    void anOccupationIsFoundByAPartOfItsNameAndKeptAsItWasTyped(Page page, BrowserContext context) {
        var clerk = creates(page, "Lehre", TRAINING);
        context.clearCookies();
        clerk.logsIn(Clerk.OF_THE_WERKSTATT)
                .opensMeasure("Lehre")
                .beginsAParticipation()
                .fillsInTheMasterData("Lehre-Vogt")
                .saves();
        clerk.opensTab("Detailangaben bei Eintritt");

        var occupation = clerk.field("Ausbildungsberuf");
        occupation.pressSequentially("baeck");
        var proposed = page.locator("[role=listbox] [role=option]");
        assertThat(proposed.first()).hasText("Bäcker/in (29222)");
        Accessibility.check(page);
        clerk.waitsForTheDraft();
        page.reload();
        assertThat(occupation).hasValue("baeck");
        clerk.presses("Speichern");
        assertThat(page.getByText("Diese Antwort gibt es hier nicht. Bitte wählen Sie aus der Liste.")
                        .first())
                .isVisible();
        assertThat(occupation).hasValue("baeck");
        Accessibility.check(page);

        occupation.fill("");
        occupation.pressSequentially("baecker");
        proposed.first().waitFor();
        occupation.press("ArrowDown");
        occupation.press("Enter");
        assertThat(occupation).hasValue("Bäcker/in (29222)");
        page.waitForResponse("**/api/drafts/**", () -> occupation.press("Tab"));
        page.reload();
        assertThat(occupation).hasValue("Bäcker/in (29222)");
        clerk.saves();
        assertThat(occupation).hasValue("Bäcker/in (29222)");
    }

    private static void recordsTheEntry(Clerk clerk) {
        clerk.opensTab("Detailangaben bei Eintritt")
                .types("Eintrittsdatum", Dates.german(Dates.today().minusDays(2)))
                .types("Qualifizierungsinhalt", "Lager und Logistik")
                .types("Umfang in Stunden", "320");
        assertThat(clerk.page().locator("[data-q]:visible")).hasCount(30);
        clerk.answersTheQuestionnaire(List.of("j", "n"));
        assertThat(clerk.page().getByText("16 von 16 beantwortet")).isVisible();
        assertThat(clerk.page().getByText("14 von 14 beantwortet")).isVisible();
        clerk.saves();
        assertThat(clerk.page().getByText("Eintritt vollständig").first()).isVisible();
    }

    private static void recordsTheExit(Clerk clerk) {
        clerk.opensTab("Austrittsdaten")
                .types("Austrittsdatum", Dates.german(Dates.today()))
                .chooses("Verbleib nach Austritt aus der Maßnahme", "in einer sv-pflichtigen Beschäftigung")
                .answers("Maßnahme vollständig durchlaufen", "Ja")
                .answers("Hauptziel der Maßnahme erreicht", "Ja");
        assertThat(clerk.field("Praktikum in Wochen")).not().isVisible();
        clerk.answers("Praktikum", "Ja").types("Praktikum in Wochen", "6").chooses("Zertifikat", "Teilqualifikation");
        assertThat(clerk.page().getByText("bei Eintritt:")).hasCount(0);
        clerk.answersTheQuestionnaire(List.of("j"));
        assertThat(clerk.page().getByText(Pattern.compile("^bei Eintritt:"))).hasCount(30);
        clerk.saves();
    }

    private static Clerk creates(Page page, String title, String type) {
        var clerk = new Clerk(page).logsIn(MANAGER);
        page.navigate("/measure/edit");
        clerk.chooses("Maßnahmeart", type);
        assertThat(clerk.field("Nummer")).hasValue(Pattern.compile("AQB\\d\\d-WMK-.*"));
        clerk.types("Titel", title)
                .types("Beginn", Dates.german(Dates.today().minusDays(30)))
                .types("Ende", Dates.german(Dates.today().plusDays(30)))
                .types("Geplante Plätze", "12");
        clerk.field("Hauptziel").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.getByLabel(WERKSTATT).check();
        return clerk.saves();
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
