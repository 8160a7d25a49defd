package de.aqb.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody at a browser who works with the portal by what is written on its pages. */
final class Clerk {

    static final String PASSWORD = "Teilnehmen-2026";
    static final String OF_THE_WERKSTATT = "traeger.wmk@aqb.example";

    /** The script tries again after 15 seconds at the latest; a busy machine starts slowly. In milliseconds. */
    private static final double AFTER_A_RESTART = 90_000;

    private static final Pattern DONE = Pattern.compile("done=(saved|merged)");

    private final Page page;

    Clerk(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    Clerk logsIn(String address) {
        page.navigate("/login");
        page.getByLabel("E-Mail-Adresse").fill(address);
        page.getByLabel("Passwort").fill(PASSWORD);
        presses("Anmelden");
        page.waitForURL("**/dashboard");
        return this;
    }

    /** Opens the measure whose title that is, from the list of measures. */
    Clerk opensMeasure(String title) {
        page.navigate("/measure/measures");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(": " + title + " ")))
                .first()
                .click();
        page.waitForURL("**/measure/measure?**");
        return this;
    }

    Clerk beginsAParticipation() {
        presses("Teilnehmer/in anlegen");
        page.waitForURL("**/participation/master-data?**");
        return this;
    }

    Clerk types(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Clerk chooses(String label, String option) {
        field(label).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
        return this;
    }

    Clerk answers(String label, String option) {
        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(label))
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(option).setExact(true))
                .check(new Locator.CheckOptions().setForce(true));
        return this;
    }

    /** Answers each questionnaire by keyboard: J and N in turn, each key goes on to the next question. */
    Clerk answersTheQuestionnaire(List<String> keys) {
        for (var questionnaire : page.locator("[data-questionnaire]:visible").all()) {
            var questions = questionnaire.locator("[data-q]:visible");
            questions.first().locator("input").first().focus();
            for (var i = 0; i < questions.count(); i++) {
                page.keyboard().press(keys.get(i % keys.size()));
            }
        }
        return this;
    }

    /** Looks for somebody in the list of the open measure; an empty text shows everybody again. */
    Clerk looksFor(String text) {
        types("Name oder Teilnahme-Nr.", text).presses("Anwenden");
        page.waitForLoadState();
        return this;
    }

    /** Deletes the person from the list of the open measure, with the question before it. */
    Clerk deletes(String name) {
        page.locator("summary[aria-label='Weitere Aktionen: " + name + "']").click();
        page.locator("details.more[open]").getByText("Löschen").click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Teilnahme löschen"))
                .click();
        page.getByText("Die Teilnahme ist gelöscht.").waitFor();
        return this;
    }

    Clerk presses(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return this;
    }

    /** "Speichern", and waits for the word that it is done. */
    Clerk saves() {
        // The page takes the word out of its address again, so the answer is what to wait for, and the page it brings.
        page.waitForResponse(DONE, () -> page.waitForNavigation(() -> presses("Speichern")));
        return this;
    }

    Clerk opensTab(String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name)).click();
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name).setSelected(true))
                .waitFor();
        return this;
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Waits until the page says that the draft is safe. */
    Clerk waitsForTheDraft() {
        page.getByText(Pattern.compile("Entwurf gespeichert \\d\\d:\\d\\d"))
                .waitFor(new Locator.WaitForOptions().setTimeout(AFTER_A_RESTART));
        return this;
    }

    /** Fills in all that "Stammdaten" wants. */
    Clerk fillsInTheMasterData(String lastName) {
        return types("Nachname", lastName)
                .types("Vorname", "Lena")
                .types("Geburtsdatum", "1.8.05")
                .chooses("Geschlecht", "weiblich")
                .answers("Erstwohnsitz in Hessen", "Ja")
                .types("PLZ", "37269")
                .types("Wohnort", "Eschwege")
                .chooses("Rechtskreis", "SGB II")
                .chooses("Anspruch", "eigener Anspruch")
                .chooses("Zielgruppe", "Langzeitarbeitslose")
                .chooses("Erwerbsstatus bei Eintritt", "arbeitslos gemeldet")
                .answers("Dauer der Arbeitslosigkeit", "6 bis unter 12")
                .chooses("Höchster Schulabschluss", "Hauptschulabschluss")
                .chooses("Höchster Berufsabschluss", "keiner")
                .chooses("Staatsangehörigkeit", "deutsch")
                .types("Datenschutzinformation übergeben am", Dates.german(Dates.today()));
    }
}
