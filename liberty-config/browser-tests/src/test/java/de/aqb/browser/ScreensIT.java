package de.aqb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Takes the pictures of docs/screens, in a portal of its own that no other test has changed. */
@InBrowser
class ScreensIT {

    @Test
    void everyPageHasItsPicture() {
        try (var portal = RunningPortal.ofItsOwn("screens")) {
            try (var window = BrowserForTests.open(portal)) {
                beforeLogIn(window.page());
            }
            as("traeger.wmk", portal, ScreensIT::ofAProvider);
            as("gk.wmk", portal, ScreensIT::ofAnAuthority);
            as("rp", portal, ScreensIT::ofTheRegionalAuthority);
        }
    }

    private static void beforeLogIn(Page page) {
        take(page, "/login", "login");
        take(page, "/legal/privacy", "legal");
    }

    private static void ofAProvider(Page page) {
        take(page, "/dashboard", "dashboard");
        take(page, "/measure/measures", "measures");
        take(page, "/nirgends", "missing");

        var measure = Links.measure(page, "Neustart");
        Screens.take(page, "measure");
        var compared = somebodyCompared(page, measure);
        take(page, "/participation/entry?id=" + compared, "entry");
        take(page, "/participation/exit?id=" + compared, "exit");
        take(page, "/participation/log?id=" + compared, "log");
        withErrors(page, Links.participations(page, measure + "&state=STARTED").get(0));
        page.navigate("/measure/measures");
        page.locator("#text").fill("Xylophon");
        new Clerk(page).presses("Anwenden");
        page.locator(".empty").waitFor();
        Screens.take(page, "empty-list");
    }

    /** Somebody who has left and whose TN-Ziel asks a questionnaire, so that both answers stand side by side. */
    private static String somebodyCompared(Page page, String measure) {
        return Stream.of("readiness", "stabilisation", "")
                .flatMap(goal -> Links.participations(page, measure + "&state=EXIT_COMPLETE&goal=" + goal).stream())
                .findFirst()
                .orElseThrow();
    }

    private static void withErrors(Page page, String id) {
        take(page, "/participation/master-data?id=" + id + "&at=1", "master-data");
        var clerk = new Clerk(page);
        clerk.types("PLZ", "3726").types("Geburtsdatum", "31.02.2001").presses("Speichern");
        assertThat(page.locator("[data-summary], .note--bad").first()).isVisible();
        Screens.take(page, "master-data-errors");
    }

    private static void ofAnAuthority(Page page) {
        take(page, "/dashboard", "dashboard-gk");
        var measure = Links.measure(page, "Neustart");
        take(page, "/measure/edit", "create");
        take(page, measure.replace("/measure/measure?", "/measure/edit?"), "edit");
        take(page, measure.replace("/measure/measure?", "/measure/providers?"), "providers");
        administrationOfAnAuthority(page);
    }

    private static void administrationOfAnAuthority(Page page) {
        take(page, "/administration/accounts", "accounts");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Person einladen"))
                .click();
        page.getByRole(AriaRole.DIALOG).waitFor();
        Screens.take(page, "invite");
        take(page, "/administration/providers", "providers-own");
        take(page, "/administration/provider", "provider");
        take(page, "/administration/request", "request");
        take(page, "/administration/requests", "requests");
    }

    private static void administrationOfTheRegion(Page page) {
        take(page, "/administration/accounts", "accounts-rp");
        take(page, "/administration/authorities", "authorities");
        take(page, "/administration/authority?authority=HU", "authority");
        take(page, "/administration/caseworkers", "caseworkers");
        take(page, "/administration/target-groups", "target-groups");
    }

    private static void ofTheRegionalAuthority(Page page) {
        take(page, "/dashboard", "dashboard-rp");
        Links.measure(page, "Neustart");
        Screens.take(page, "measure-rp");
        administrationOfTheRegion(page);
    }

    private static void take(Page page, String address, String name) {
        page.navigate(address);
        Screens.take(page, name);
    }

    private static void as(String name, RunningPortal portal, Consumer<Page> pictures) {
        try (var window = BrowserForTests.open(portal)) {
            new Clerk(window.page()).logsIn(name + "@aqb.example");
            pictures.accept(window.page());
        }
    }
}
