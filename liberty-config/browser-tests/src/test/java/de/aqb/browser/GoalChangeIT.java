package de.aqb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Another TN-Ziel closes questions; nobody loses answers unasked. */
@InBrowser
class GoalChangeIT {

    private static final String READINESS = "Verbesserung der Ausbildungsreife der Teilnehmer";
    private static final String PLACEMENT = "Vermittlung der Teilnehmer in Ausbildung";

    @Test
    void theQuestionsOfEntryAndExitThatWouldBeEmptiedAreNamedFirst(Page page) {
        var clerk = answeredAtEntryAndExit(page);

        clerk.chooses("TN-Ziel", PLACEMENT);
        var dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("32 Antworten gehören zum bisherigen TN-Ziel und werden geleert.");
        assertThat(dialog.getByRole(AriaRole.LISTITEM)).hasCount(32);
        assertThat(dialog).containsText("Kann die Person einfache Texte lesen und den Inhalt wiedergeben?");
        Accessibility.check(page);
        dialog.getByRole(AriaRole.BUTTON, named("Abbrechen")).click();

        assertThat(clerk.field("TN-Ziel").locator("option:checked")).hasText(READINESS);
        assertThat(page.locator("[data-q]:visible")).hasCount(16);
        clerk.opensTab("Austrittsdaten");
        assertThat(page.locator("[data-q]:visible input:checked")).hasCount(16);
        assertThat(page.getByText("Bisher im Vergleich")).isVisible();
    }

    @Test
    void onceConfirmedTheAnswersOfBothTabsAreEmptiedAndNothingIsComparedAnyMore(Page page) {
        var clerk = answeredAtEntryAndExit(page);

        clerk.chooses("TN-Ziel", PLACEMENT);
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, named("TN-Ziel ändern"))
                .click();
        assertThat(page.locator("[data-q]:visible")).hasCount(0);
        clerk.saves();

        clerk.opensTab("Austrittsdaten");
        assertThat(page.locator("[data-q]:visible")).hasCount(0);
        assertThat(page.getByText("Bisher im Vergleich")).hasCount(0);
    }

    private static Clerk answeredAtEntryAndExit(Page page) {
        var clerk = new Clerk(page)
                .logsIn(Clerk.OF_THE_WERKSTATT)
                .opensMeasure("Neustart")
                .beginsAParticipation()
                .types("Nachname", "Zielwechsel")
                .saves()
                .opensTab("Detailangaben bei Eintritt")
                .types("Eintrittsdatum", Dates.german(Dates.today().minusDays(3)))
                .chooses("TN-Ziel", READINESS)
                .answersTheQuestionnaire(List.of("n", "j"))
                .saves()
                .opensTab("Austrittsdaten")
                .types("Austrittsdatum", Dates.german(Dates.today()))
                .answersTheQuestionnaire(List.of("j", "j", "n"))
                .saves();
        return clerk.opensTab("Detailangaben bei Eintritt");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
