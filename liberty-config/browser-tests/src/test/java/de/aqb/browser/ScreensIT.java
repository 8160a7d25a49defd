package de.aqb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Takes the pictures of docs/screens, in a portal of its own that no other test has changed. */
@InBrowser
class ScreensIT {

    @Test
    void everyPageHasItsPicture() {
        try (var portal = RunningPortal.ofItsOwn("screens")) {
            as("traeger.wmk", portal, ScreensIT::ofAProvider);
            as("gk.wmk", portal, ScreensIT::ofAnAuthority);
            as("rp", portal, page -> take(page, "/dashboard", "dashboard-rp"));
        }
    }

    private static void ofAProvider(Page page) {
        take(page, "/dashboard", "dashboard");
        take(page, "/measure/measures", "measures");
        take(page, "/legal/privacy", "legal");
        take(page, "/nirgends", "missing");

        var measure = Links.measure(page, "Neustart");
        Screens.take(page, "measure");
        var id = inState(page, measure, "EXIT_COMPLETE");
        take(page, "/participation/entry?id=" + id, "entry");
        take(page, "/participation/exit?id=" + id, "exit");
        take(page, "/participation/log?id=" + id, "log");
        withErrors(page, inState(page, measure, "ENTRY_COMPLETE"));
        page.navigate("/measure/measures");
        page.locator("#text").fill("Xylophon");
        new Clerk(page).presses("Anwenden");
        page.locator(".empty").waitFor();
        Screens.take(page, "empty-list");
    }

    private static void withErrors(Page page, String id) {
        take(page, "/participation/master-data?id=" + id, "master-data");
        var clerk = new Clerk(page);
        clerk.types("PLZ", "3726").types("Geburtsdatum", "31.02.2001").presses("Speichern");
        assertThat(page.locator("[data-summary], .note--bad").first()).isVisible();
        Screens.take(page, "master-data-errors");
    }

    private static void ofAnAuthority(Page page) {
        take(page, "/dashboard", "dashboard-gk");
        var measure = Links.measure(page, "Neustart");
        take(page, measure.replace("/measure/measure?", "/measure/edit?"), "edit");
        take(page, measure.replace("/measure/measure?", "/measure/providers?"), "providers");
    }

    private static String inState(Page page, String measure, String state) {
        return Links.participations(page, measure + "&state=" + state).get(0);
    }

    private static void take(Page page, String address, String name) {
        page.navigate(address);
        Screens.take(page, name);
    }

    private static void as(String name, RunningPortal portal, java.util.function.Consumer<Page> pictures) {
        try (var window = BrowserForTests.open(portal)) {
            new Clerk(window.page()).logsIn(name + "@aqb.example");
            pictures.accept(window.page());
        }
    }
}
