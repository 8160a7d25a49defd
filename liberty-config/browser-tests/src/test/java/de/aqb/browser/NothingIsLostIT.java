package de.aqb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Whatever happens between typing and saving, what was typed is there afterwards, once, and in the right place. */
@InBrowser
class NothingIsLostIT {

    @Test
    void theSessionEndsWhileTypingAndTheFormGoesOnAfterLoggingInOverIt(Page page, BrowserContext context) {
        var clerk = begin(page, "Ende-der-Sitzung");
        logOutElsewhere(context);

        clerk.types("Wohnort", "Bad Sooden-Allendorf");

        page.getByLabel("Passwort").fill(Clerk.PASSWORD);
        clerk.presses("Anmelden");
        clerk.waitsForTheDraft();
        assertThat(clerk.field("Wohnort")).hasValue("Bad Sooden-Allendorf");
        page.reload();
        assertThat(clerk.field("Nachname")).hasValue("Ende-der-Sitzung");
        assertThat(clerk.field("Wohnort")).hasValue("Bad Sooden-Allendorf");
        clerk.saves();
        assertThat(clerk.field("Wohnort")).hasValue("Bad Sooden-Allendorf");
    }

    @Test
    void nineMoreViewsPushOutTheFirstAndItsTextIsStillThere(Page page, BrowserContext context) {
        var clerk = begin(page, "Neun-Ansichten");
        for (var i = 0; i < 9; i++) {
            var other = context.newPage();
            other.navigate(page.url());
            other.close();
        }

        clerk.types("Wohnort", "Großalmerode");
        clerk.waitsForTheDraft();
        clerk.presses("Speichern");
        page.waitForLoadState();

        assertThat(clerk.field("Nachname")).hasValue("Neun-Ansichten");
        assertThat(clerk.field("Wohnort")).hasValue("Großalmerode");
    }

    @Test
    void savingTwiceAtOnceMakesOneParticipation(Page page) {
        var clerk = begin(page, "Doppelklick");
        page.getByRole(AriaRole.BUTTON, exactly("Speichern")).dblclick();
        page.getByText("Gespeichert", new Page.GetByTextOptions().setExact(true))
                .first()
                .waitFor();

        clerk.opensMeasure("Neustart");
        clerk.types("Name oder Teilnahme-Nr.", "Doppelklick").presses("Anwenden");
        assertThat(page.getByRole(AriaRole.LINK, exactly("Doppelklick, Lena"))).hasCount(1);
        page.getByRole(AriaRole.LINK, exactly("Doppelklick, Lena")).click();
        page.getByRole(AriaRole.LINK, exactly("Alle Änderungen")).click();
        assertThat(changesOf(page, "Nachname")).hasCount(1);
    }

    @Test
    void theBackKeyAfterSavingShowsWhatIsSavedAndSavingAgainChangesNothing(Page page) {
        var clerk = begin(page, "Zurück-Taste").saves();
        clerk.opensTab("Detailangaben bei Eintritt");
        page.goBack();
        assertThat(clerk.field("Nachname")).hasValue("Zurück-Taste");
        clerk.presses("Speichern");
        page.waitForLoadState();

        page.getByRole(AriaRole.LINK, exactly("Alle Änderungen")).click();
        assertThat(changesOf(page, "Nachname")).hasCount(1);
    }

    @Test
    void twoPeopleChangeDifferentFieldsAndBothAreKept(Page page, BrowserContext context) {
        var first = begin(page, "Verschiedene-Felder").saves();
        var second = new Clerk(context.newPage());
        second.page().navigate(page.url());

        second.types("Wohnort", "Witzenhausen").saves();
        first.types("PLZ", "37213").saves();

        assertThat(first.field("Wohnort")).hasValue("Witzenhausen");
        assertThat(first.field("PLZ")).hasValue("37213");
    }

    @Test
    void twoPeopleChangeTheSameFieldAndTheSecondIsAsked(Page page, BrowserContext context) {
        var first = begin(page, "Dasselbe-Feld").saves();
        var second = new Clerk(context.newPage());
        second.page().navigate(page.url());

        second.types("Wohnort", "Witzenhausen").saves();
        first.types("Wohnort", "Hessisch Lichtenau").presses("Speichern");

        var clash = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Wohnort"));
        assertThat(clash).containsText("Witzenhausen");
        assertThat(clash).containsText("Hessisch Lichtenau");
        Accessibility.check(page);
        clash.getByRole(AriaRole.RADIO).first().check(new Locator.CheckOptions().setForce(true));
        first.saves();

        assertThat(first.field("Wohnort")).hasValue("Hessisch Lichtenau");
    }

    @Test
    void anImpossibleValueIsKeptAsTypedAndSaidAtTheField(Page page) {
        var clerk = begin(page, "Unmöglich");
        clerk.types("Geburtsdatum", "31.02.2001").types("PLZ", "3730").presses("Speichern");

        assertThat(page.getByText("Bitte prüfen Sie 2 Angaben")).isVisible();
        assertThat(page.getByText("Den 31.02.2001 gibt es nicht. Bitte prüfen Sie Tag und Monat.")
                        .first())
                .isVisible();
        Accessibility.check(page);
        page.reload();
        assertThat(clerk.field("Geburtsdatum")).hasValue("31.02.2001");
        assertThat(clerk.field("Nachname")).hasValue("Unmöglich");
    }

    @Test
    void whateverIsTypedIsTakenByteForByteOrRefusedInWords(Page page) {
        var clerk = begin(page, "Seltsame-Eingaben");
        for (var typed : new String[] {
            "<script>alert(1)</script>",
            "#{who.name}",
            "${7*7}",
            "'; DROP TABLE answer; --",
            "=1+1",
            "@SUM(A1)",
            "😀 Zoë Ångström",
            "\u202Eאבג",
            "e\u0301"
        }) {
            clerk.types("Vorname", typed).saves();
            assertThat(clerk.field("Vorname")).hasValue(typed);
            assertThat(clerk.page().content()).doesNotContain("<script>alert(1)");
        }
        clerk.types("Vorname", "x".repeat(101)).presses("Speichern");
        assertThat(page.getByText("Möglich sind höchstens 100 Zeichen").first()).isVisible();
    }

    private static Clerk begin(Page page, String lastName) {
        return new Clerk(page)
                .logsIn(Clerk.OF_THE_WERKSTATT)
                .opensMeasure("Neustart")
                .beginsAParticipation()
                .types("Nachname", lastName)
                .types("Vorname", "Lena")
                .waitsForTheDraft();
    }

    private static void logOutElsewhere(BrowserContext context) {
        var other = context.newPage();
        other.navigate("/dashboard");
        new Clerk(other).presses("Abmelden");
        other.waitForURL("**/login**");
        other.close();
    }

    private static Locator changesOf(Page page, String field) {
        return page.getByRole(AriaRole.ROWHEADER, exactly(field));
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
