package de.aqb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page, as each role sees it: for everybody to use, on every screen, and with a name of its own. */
@InBrowser
class PagesIT {

    private static final List<String> BEFORE_LOG_IN = List.of(
            "/login", "/legal/imprint", "/legal/privacy", "/legal/accessibility", "/legal/barrier", "/demo/mails");

    @Test
    void pagesBeforeLogInAreForEverybody(Page page) {
        BEFORE_LOG_IN.forEach(address -> visit(page, address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rp", "sb", "gk.wmk", "leser.wmk", "traeger.wmk", "beide", "revision"})
    void pagesOfARoleAreForEverybody(String name, Page page) {
        new Clerk(page).logsIn(name + "@aqb.example");
        visit(page, "/dashboard");
        visit(page, "/nirgends");
        visit(page, "/legal/imprint");
        if (name.equals("rp")) {
            visit(page, "/administration/mails");
        }
        visit(page, "/rights/rights");
        if (name.equals("revision")) {
            visit(page, "/revision/security");
            visit(page, "/revision/changes");
        } else {
            pagesOfAMeasure(name, page).forEach(address -> visit(page, address));
            findsNothing(page);
        }
        pagesOfAdministration(name).forEach(address -> visit(page, address));
        if (!pagesOfAdministration(name).isEmpty()) {
            page.navigate("/administration/accounts");
            visit(page, page.locator("tbody th a").first().getAttribute("href"));
        }
    }

    private static List<String> pagesOfAdministration(String name) {
        var pages = new ArrayList<String>();
        switch (name) {
            case "rp" ->
                pages.addAll(List.of(
                        "accounts",
                        "accounts?state=RETIRED",
                        "authorities",
                        "authority",
                        "authority?authority=HU",
                        "caseworkers",
                        "requests",
                        "target-groups"));
            case "sb" -> pages.addAll(List.of("accounts", "requests"));
            case "gk.wmk" -> pages.addAll(List.of("accounts", "providers", "provider", "requests", "request"));
            default -> {
                // nobody else administers anything
            }
        }
        return pages.stream().map(page -> "/administration/" + page).toList();
    }

    private static List<String> pagesOfAMeasure(String name, Page page) {
        var addresses = new ArrayList<>(List.of("/measure/measures"));
        // Who works in two places may be in either of them: tests share the account.
        var measure = name.equals("beide") ? Links.firstMeasure(page) : Links.measure(page, "Neustart");
        addresses.add(measure);
        if (name.startsWith("gk")) {
            addresses.add("/measure/edit");
            addresses.add(measure.replace("/measure/measure?", "/measure/edit?"));
            addresses.add(measure.replace("/measure/measure?", "/measure/providers?"));
        }
        Links.participations(page, measure).stream().findFirst().ifPresent(id -> {
            for (var tab : List.of("master-data", "entry", "exit", "log")) {
                addresses.add("/participation/" + tab + "?id=" + id);
            }
        });
        return addresses;
    }

    private static void findsNothing(Page page) {
        page.navigate("/measure/measures");
        page.locator("#text").fill("Xylophon");
        new Clerk(page).presses("Anwenden");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Nichts gefunden")))
                .isVisible();
        inspect(page);
    }

    private static void visit(Page page, String address) {
        page.navigate(address);
        inspect(page);
    }

    private static void inspect(Page page) {
        assertThat(page.locator("h1")).hasCount(1);
        assertThat(page.title()).as("title of " + page.url()).doesNotStartWith(" ");
        assertThat(page.content()).as("texts of " + page.url()).doesNotContain("???");
        for (var width : new int[] {Screens.WIDE, 320, Screens.NARROW}) {
            page.setViewportSize(width, Screens.HEIGHT);
            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .as("pixels beyond the edge of " + page.url() + " at " + width)
                    .matches(beyond -> ((Number) beyond).intValue() <= 0);
        }
        Accessibility.check(page);
        page.setViewportSize(Screens.WIDE, Screens.HEIGHT);
        Accessibility.check(page);
    }
}
