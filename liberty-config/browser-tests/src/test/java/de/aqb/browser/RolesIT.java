package de.aqb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each role sees and what it does not, tried where it counts: in the browser. */
@InBrowser
class RolesIT {

    private static final List<String> TABS = List.of("master-data", "entry", "exit");

    @ParameterizedTest
    @ValueSource(strings = {"gk.wmk", "leser.wmk"})
    void anAuthoritySeesNamesButChangesNoParticipation(String name, Page page) {
        logIn(page, name);
        var measure = Links.measure(page, "Neustart");
        assertThat(Links.names(page, measure)).isNotEmpty().anyMatch(each -> each.contains(", "));

        var id = Links.participations(page, measure).get(0);
        for (var tab : TABS) {
            page.navigate("/participation/" + tab + "?id=" + id);
            assertThat(page.getByRole(AriaRole.BUTTON, named("Speichern"))).hasCount(0);
            assertThat(page.locator("#blatt :is(input:not([type=hidden]), select, textarea)"
                            + ":not([readonly]):not([disabled])"))
                    .hasCount(0);
        }
    }

    @Test
    void theRegionalAuthorityReadsNoName(Page page, BrowserContext context, RunningPortal portal) {
        var names = namesSeenBy("gk.wmk", portal);
        assertThat(names).hasSizeGreaterThan(5);
        assertThat(namesSeenBy("traeger.wmk", portal)).isNotEmpty().allMatch(names::contains);
        var id = participationSeenBy("traeger.wmk", "Neustart", portal);

        for (var role : List.of("rp", "sb")) {
            context.clearCookies();
            logIn(page, role);
            var measure = Links.measure(page, "Neustart");
            for (var address : List.of("/dashboard", "/measure/measures", measure)) {
                page.navigate(address);
                assertThat(page.content()).as(role + " at " + address).doesNotContain(names);
            }
            page.locator("#text").fill(names.get(0).replaceFirst(",.*", ""));
            new Clerk(page).presses("Anwenden");
            assertThat(page.getByText("Nichts gefunden")).isVisible();
            for (var tab : TABS) {
                var answer = page.navigate("/participation/" + tab + "?id=" + id);
                assertThat(page.content()).as(role + " at " + tab).doesNotContain(names);
                assertThat(answer.status()).isEqualTo(404);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"traeger.wmk", "gk.wmk", "leser.wmk"})
    void whatBelongsToAnotherAuthorityLooksLikeNothing(String name, Page page, RunningPortal portal) {
        var foreign = foreignAddresses(portal);
        logIn(page, name);
        for (var address : foreign) {
            var unknown = address.replaceFirst("id=.*", "id=" + UUID.randomUUID());
            var answer = page.navigate(address);
            var body = plain(answer.text());
            var nothing = page.navigate(unknown);

            assertThat(answer.status()).as(address).isEqualTo(404);
            assertThat(nothing.status()).as(unknown).isEqualTo(404);
            assertThat(body).as(address).isEqualTo(plain(nothing.text()));
        }
    }

    @Test
    void whoWorksInTwoPlacesSeesOneAtATime(Page page) {
        logIn(page, "beide");
        page.navigate("/measure/measures");
        assertThat(page.locator("main")).containsText("Neustart");
        assertThat(page.locator("main")).not().containsText("Brücke Nordstadt");

        page.locator("details.place summary").click();
        page.locator("details.place .place__list a, details.place .place__list button")
                .first()
                .click();
        page.waitForURL("**/dashboard");
        page.navigate("/measure/measures");
        assertThat(page.locator("main")).containsText("Brücke Nordstadt");
        assertThat(page.locator("main")).not().containsText("Neustart");
    }

    @Test
    void afterLogInTheWantedPageOpens(Page page) {
        page.navigate("/measure/measures?state=RUNNING");
        assertThat(page).hasURL(Pattern.compile("/login\\?next="));

        page.getByLabel("E-Mail-Adresse").fill(Clerk.OF_THE_WERKSTATT);
        page.getByLabel("Passwort").fill(Clerk.PASSWORD);
        new Clerk(page).presses("Anmelden");

        assertThat(page).hasURL(Pattern.compile("/measure/measures\\?state=RUNNING$"));
    }

    @Test
    void logOutEndsTheSessionForWhoeverKeptItsCookie(Page page, BrowserContext context) {
        logIn(page, "traeger.wmk");
        var kept = context.cookies();
        new Clerk(page).presses("Abmelden");
        page.waitForURL("**/login**");

        context.clearCookies();
        context.addCookies(kept);
        page.navigate("/dashboard");
        assertThat(page).hasURL(Pattern.compile("/login"));
        assertThat(page.request()
                        .get("/api/session", RequestOptions.create().setMaxRedirects(0))
                        .text())
                .doesNotContain("Mertens");
    }

    @Test
    void theAuditorSeesNoMeasure(Page page, RunningPortal portal) {
        var foreign = foreignAddresses(portal);
        logIn(page, "revision");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Maßnahmen")))
                .hasCount(0);
        for (var address :
                Stream.concat(Stream.of("/measure/measures"), foreign.stream()).toList()) {
            assertThat(page.navigate(address).status()).as(address).isEqualTo(404);
            assertThat(page.content()).doesNotContain("Brücke Nordstadt", "Neustart");
        }
    }

    private static List<String> namesSeenBy(String name, RunningPortal portal) {
        try (var window = BrowserForTests.open(portal)) {
            logIn(window.page(), name);
            return Links.names(window.page(), Links.measure(window.page(), "Neustart")).stream()
                    .filter(each -> each.contains(", "))
                    .toList();
        }
    }

    private static String participationSeenBy(String name, String measure, RunningPortal portal) {
        try (var window = BrowserForTests.open(portal)) {
            logIn(window.page(), name);
            return Links.participations(window.page(), Links.measure(window.page(), measure))
                    .get(0);
        }
    }

    /** Pages of a measure in Kassel, which nobody in the Werra-Meißner-Kreis has to know of. */
    private static List<String> foreignAddresses(RunningPortal portal) {
        try (var window = BrowserForTests.open(portal)) {
            logIn(window.page(), "traeger.ks");
            var measure = Links.measure(window.page(), "Brücke Nordstadt").replaceFirst("^https?://[^/]*", "");
            var id = Links.participations(window.page(), measure).get(0);
            return Stream.concat(
                            Stream.of(measure),
                            Stream.of("master-data", "entry", "exit", "log")
                                    .map(tab -> "/participation/" + tab + "?id=" + id))
                    .toList();
        }
    }

    private static void logIn(Page page, String name) {
        new Clerk(page).logsIn(name + "@aqb.example");
    }

    /** What a page says, without the marks that are new in each answer. */
    private static String plain(String page) {
        return page.replaceAll("(?s)<script.*?</script>", "")
                .replaceAll("value=\"[^\"]*\"", "")
                .replaceAll("content=\"[^\"]*\"", "")
                .replaceAll("action=\"[^\"]*\"", "")
                .replaceAll("[0-9a-f-]{36}", "");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
