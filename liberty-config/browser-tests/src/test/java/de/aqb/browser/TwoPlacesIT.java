package de.aqb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody who works for two places never writes for the wrong one, and finds the way to the other. */
@InBrowser
class TwoPlacesIT {

    private static final String OF_BOTH = "beide@aqb.example";
    private static final String WERKSTATT = "Werkstatt für junge Menschen e. V.";
    private static final String JUGENDWERKSTATT = "Jugendwerkstatt Fulda-Ufer gGmbH";

    /** Other tests find this person where they expect it; the portal remembers the place used last. */
    @AfterEach
    void goesBackToTheWerkstatt(Page page) {
        page.navigate("/dashboard");
        goesTo(WERKSTATT, page);
    }

    @Test
    void aLinkToTheOtherOwnPlaceOffersToGoThere(Page page, RunningPortal portal)
            throws IOException, InterruptedException {
        logsIn(page);
        var form = formInKassel(portal);

        for (var address : List.of(form, measureInKassel(portal))) {
            page.navigate(address);
            assertThat(heading(page)).hasText("Diese Seite gehört zu einem anderen Ort.");
            assertThat(page.locator("main")).containsText(JUGENDWERKSTATT);
            Accessibility.check(page);
            presses("Zu " + JUGENDWERKSTATT + " wechseln", page);

            page.waitForURL("**" + address);
            assertThat(place(page)).containsText(JUGENDWERKSTATT);
            assertThat(heading(page)).not().hasText("Diese Seite gibt es nicht.");
            goesTo(WERKSTATT, page);
        }
    }

    @Test
    void whatIsInNoneOfTheOwnPlacesIsNotToldFromNothing(Page page, RunningPortal portal)
            throws IOException, InterruptedException {
        logsIn(page);
        // Of Kassel, but of another provider than the one this person works for.
        var foreign =
                new Script(portal).logsIn("gk.ks@aqb.example").firstLink("/measure/measures", "/measure/measure?id=");
        var script = new Script(portal).logsIn("gk.wmk@aqb.example");
        for (var address : List.of(foreign, formInKassel(portal), foreign.replace("/measure?", "/edit?"))) {
            var unknown = address.replaceFirst("id=.*", "id=" + UUID.randomUUID());
            var there = script.get(address);
            var nowhere = script.get(unknown);
            assertThat(there.statusCode()).as(address).isEqualTo(404);
            assertThat(nowhere.statusCode()).as(unknown).isEqualTo(404);
            assertThat(sameBytes(there.body())).as(address).isEqualTo(sameBytes(nowhere.body()));
        }
    }

    @Test
    void aDraftOfTheOtherPlaceWaitsAndOneClickGoesBack(Page page, BrowserContext context) {
        var clerk = beginsInTheWerkstatt(page, "Zwei-Orte-Entwurf");
        var address = page.url();
        goesToKasselInAnotherTab(context);

        clerk.types("Wohnort", "Bad Sooden-Allendorf");

        assertThat(page.getByRole(AriaRole.HEADING, named("Sie arbeiten inzwischen für " + JUGENDWERKSTATT)))
                .isVisible();
        Accessibility.check(page);
        // The page comes anew by itself, once the draft is safe.
        page.waitForResponse(response -> response.url().equals(address), () -> presses("Zurückwechseln", page));
        page.waitForLoadState();
        assertThat(place(page)).containsText(WERKSTATT);
        assertThat(clerk.field("Nachname")).hasValue("Zwei-Orte-Entwurf");
        assertThat(clerk.field("Wohnort")).hasValue("Bad Sooden-Allendorf");
        clerk.saves();
        assertThat(clerk.field("Wohnort")).hasValue("Bad Sooden-Allendorf");
    }

    @Test
    void aFormOfTheOtherPlaceChangesNothingAndOffersToGoBack(Page page, BrowserContext context) {
        var clerk = beginsInTheWerkstatt(page, "Zwei-Orte-Formular");
        var address = page.url();
        // All that was typed is a draft now, so that the form itself is what is sent.
        page.reload();
        goesToKasselInAnotherTab(context);

        clerk.presses("Speichern");

        assertThat(heading(page)).hasText("Sie arbeiten inzwischen für " + JUGENDWERKSTATT + ".");
        Accessibility.check(page);
        presses("Zurückwechseln", page);
        page.waitForURL(address);
        assertThat(clerk.field("Nachname")).hasValue("Zwei-Orte-Formular");
        clerk.saves();
    }

    private static Clerk beginsInTheWerkstatt(Page page, String lastName) {
        return logsIn(page)
                .opensMeasure("Neustart")
                .beginsAParticipation()
                .types("Nachname", lastName)
                .types("Vorname", "Lena")
                .waitsForTheDraft();
    }

    private static void goesToKasselInAnotherTab(BrowserContext context) {
        var other = context.newPage();
        other.navigate("/dashboard");
        goesTo(JUGENDWERKSTATT, other);
        other.close();
    }

    private static Clerk logsIn(Page page) {
        var clerk = new Clerk(page).logsIn(OF_BOTH);
        goesTo(WERKSTATT, page);
        return clerk;
    }

    private static void goesTo(String place, Page page) {
        if (!place(page).innerText().contains(place)) {
            place(page).click();
            page.locator("details.place .place__list").getByText(place).first().click();
            page.waitForURL("**/dashboard");
            assertThat(place(page)).containsText(place);
        }
    }

    private static String measureInKassel(RunningPortal portal) throws IOException, InterruptedException {
        return new Script(portal)
                .logsIn("traeger.ks@aqb.example")
                .firstLink("/measure/measures", "/measure/measure?id=");
    }

    private static String formInKassel(RunningPortal portal) throws IOException, InterruptedException {
        var script = new Script(portal).logsIn("traeger.ks@aqb.example");
        return script.firstLink(script.firstLink("/measure/measures", "/measure/measure?id="), "/participation/");
    }

    /** All but what is new in each answer: view state, nonce, and the name of a script block. */
    private static String sameBytes(String page) {
        return page.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "")
                .replaceAll("(name=\"jakarta.faces.ViewState\"[^>]*?value=)\"[^\"]*\"", "$1")
                .replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("(PrimeFaces.csp.init\\()'[^']*'", "$1");
    }

    private static void presses(String button, Page page) {
        page.getByRole(AriaRole.BUTTON, named(button)).first().click();
    }

    private static Locator place(Page page) {
        return page.locator("details.place summary");
    }

    private static Locator heading(Page page) {
        return page.locator("h1");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
