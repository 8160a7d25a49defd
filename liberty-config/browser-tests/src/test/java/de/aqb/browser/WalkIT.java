package de.aqb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A provider's clerk records a participant from entry to exit, with a power cut in the middle. */
@InBrowser
class WalkIT {

    private static final String NOT_EMPLOYED =
            "nicht erwerbstätig, nicht in Ausbildung, nicht in Qualifizierung oder Praktikum";
    private static final String OTHER_REASON =
            "sonstiger Grund, warum der ehemalige TN dem Arbeitsmarkt nicht zur Verfügung steht.";

    @Test
    void aParticipantFromLogInToExitWithAPowerCutInTheMiddle() throws Exception {
        try (var portal = RunningPortal.ofItsOwn("walk");
                var context = BrowserForTests.open(portal).context()) {
            var clerk = new Clerk(context.newPage());
            clerk.logsIn(Clerk.OF_THE_WERKSTATT);
            Accessibility.check(clerk.page());

            clerk.opensMeasure("Neustart");
            Accessibility.check(clerk.page());
            clerk.beginsAParticipation();
            Accessibility.check(clerk.page());
            clerk.fillsInTheMasterData("Walk-Vogt");
            clerk.saves();
            assertThat(clerk.page().getByRole(AriaRole.HEADING, level(1))).hasText("Walk-Vogt, Lena");
            Accessibility.check(clerk.page());

            recordsTheEntry(clerk);
            Accessibility.check(clerk.page());
            beginsTheExit(clerk);

            portal.kill();
            clerk.types("Sonstiger Austrittsgrund", "Begleitet die Familie für mehrere Monate ins Ausland.");
            portal.startAgain();
            clerk.waitsForTheDraft();

            clerk.page().reload();
            assertThat(clerk.field("Sonstiger Austrittsgrund"))
                    .hasValue("Begleitet die Familie für mehrere Monate ins Ausland.");
            assertThat(clerk.field("Austrittsdatum")).hasValue(Dates.german(Dates.today()));
            finishesTheExit(clerk);
            Accessibility.check(clerk.page());
        }
    }

    private static void recordsTheEntry(Clerk clerk) {
        clerk.opensTab("Detailangaben bei Eintritt");
        clerk.types("Eintrittsdatum", Dates.german(Dates.today().minusDays(3)));
        clerk.chooses("TN-Ziel", "Verbesserung der Ausbildungsreife der Teilnehmer");
        assertThat(clerk.page().locator("[data-q]:visible")).hasCount(16);
        clerk.answersTheQuestionnaire(List.of("j", "n", "n"));
        assertThat(clerk.page().getByText("16 von 16 beantwortet")).isVisible();
        clerk.saves();
        assertThat(clerk.page().getByText("Eintritt vollständig").first()).isVisible();
    }

    private static void beginsTheExit(Clerk clerk) {
        clerk.opensTab("Austrittsdaten");
        assertThat(clerk.field("Sonstiger Austrittsgrund")).not().isVisible();
        clerk.types("Austrittsdatum", Dates.german(Dates.today()));
        clerk.chooses("Verbleib nach Austritt aus der Maßnahme", NOT_EMPLOYED);
        clerk.chooses("Austrittsgrund", OTHER_REASON);
        clerk.waitsForTheDraft();
    }

    private static void finishesTheExit(Clerk clerk) {
        clerk.answers("Maßnahme vollständig durchlaufen", "Nein");
        clerk.answers("Hauptziel der Maßnahme erreicht", "Nein");
        assertThat(clerk.page().getByText("bei Eintritt:")).hasCount(0);
        clerk.answersTheQuestionnaire(List.of("j", "n"));
        assertThat(clerk.page().getByText(Pattern.compile("^bei Eintritt:"))).hasCount(16);
        clerk.saves();
        assertThat(clerk.page().getByText("Austritt vollständig").first()).isVisible();
        assertThat(clerk.page().getByText("100 %").first()).isVisible();
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }
}
