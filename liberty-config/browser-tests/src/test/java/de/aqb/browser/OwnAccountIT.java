package de.aqb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The second factor, "Mein Konto" and "Meine Anmeldungen", as a person sees them. */
@InBrowser
class OwnAccountIT {

    private static final String WITH_FACTOR = "totp@aqb.example";

    /** Secret of the demo's account; each of its codes holds once, also for two tests. */
    private static final Authenticator APP = new Authenticator("AQBDEMOZWEITERFAKTOR234567ABCDEF");

    @Test
    void theCodeOfTheAppIsAskedForAfterThePassword(Page page) {
        logsInWithCode(page);
        page.navigate("/account/me");
        assertThat(page.getByText("eingerichtet,")).isVisible();
        inspect(page);
    }

    @Test
    void aWrongCodeIsSaidAtOnceAndNothingElseIsAskedAgain(Page page) {
        givesThePassword(page);
        inspect(page);
        page.getByLabel("Code").fill("000000");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Der Code passt nicht");
        assertThat(page.getByLabel("Code")).isVisible();
    }

    @Test
    void everythingWorksWithoutAMouse(Page page) {
        page.navigate("/login");
        page.getByLabel("E-Mail-Adresse").focus();
        page.keyboard().type("traeger.ks@aqb.example");
        page.keyboard().press("Tab");
        page.keyboard().type("falsch");
        page.keyboard().press("Tab");
        assertThat(page.locator("[data-peek=password]")).isFocused();
        page.keyboard().press("Space");
        assertThat(page.getByLabel("Passwort").first()).hasAttribute("type", "text");
        page.keyboard().press("Tab");
        assertThat(button(page, "Anmelden")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("E-Mail-Adresse oder Passwort ist falsch.");
        assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
        inspect(page);
    }

    @Test
    void ownLogInsAreListedAndOthersCanBeEnded(Page page) {
        new Clerk(page).logsIn("leser.wmk@aqb.example");
        try (var elsewhere = BrowserForTests.open()) {
            new Clerk(elsewhere.page()).logsIn("leser.wmk@aqb.example");
            page.navigate("/account/me");
            var lines =
                    page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Chrome unter Linux"));
            assertThat(lines.filter(new Locator.FilterOptions().setHasText("diese Anmeldung")))
                    .hasCount(1);
            inspect(page);
            button(page, "Alle anderen beenden").click();
            assertThat(page.getByText("Alle anderen Anmeldungen sind beendet.")).isVisible();
            elsewhere.page().navigate("/dashboard");
            assertThat(elsewhere.page()).hasURL(Pattern.compile("/login"));
        }
        page.navigate("/dashboard");
        assertThat(page).hasURL(Pattern.compile("/dashboard"));
    }

    @Test
    void aBadNewPasswordIsSaidAtItsField(Page page) {
        new Clerk(page).logsIn("beide@aqb.example");
        page.navigate("/account/password");
        page.getByLabel("Neues Passwort").first().fill("Sommer2026!!!");
        button(page, "Passwort festlegen").click();
        assertThat(page.getByText("gehört zu den häufigen")).isVisible();
        assertThat(page.getByLabel("Neues Passwort").first()).hasAttribute("aria-invalid", "true");
        inspect(page);
        page.navigate("/account/mail-address");
        page.getByLabel("Neue E-Mail-Adresse").fill("niemand@");
        page.getByLabel("Neue E-Mail-Adresse").evaluate("field => field.form.noValidate = true");
        button(page, "Link senden").click();
        assertThat(page.getByText("An diese Adresse kann das Portal keine E-Mail senden"))
                .isVisible();
        inspect(page);
    }

    @Test
    void anAppIsSetUpByPictureOrText(Page page) {
        new Clerk(page).logsIn("beide@aqb.example");
        page.navigate("/account/second-factor");
        assertThat(page.getByAltText("QR-Code für Ihre App")).isVisible();
        inspect(page);
        page.getByLabel("Code aus der App").fill("000000");
        button(page, "Einrichten").click();
        assertThat(page.getByText("Der Code passt nicht")).isVisible();
    }

    @Test
    void aLinkThatDoesNotHoldSaysWhatToDo(Page page) {
        for (var address : new String[] {"/invitation", "/new-password"}) {
            page.navigate(address + "#nicht-das-geheimnis-eines-links");
            assertThat(page.getByText("Dieser Link gilt nicht mehr")).isVisible();
            org.assertj.core.api.Assertions.assertThat(page.url()).doesNotContain("geheimnis");
            inspect(page);
        }
    }

    @Test
    void everyAddressGetsTheSameAnswerToAForgottenPassword(Page page) {
        for (var address : new String[] {"niemand@aqb.example", "leser.wmk@aqb.example"}) {
            page.navigate("/login");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Passwort vergessen?"))
                    .click();
            page.getByLabel("E-Mail-Adresse").fill(address);
            inspect(page);
            button(page, "Link senden").click();
            assertThat(page.getByText("Wenn es zu dieser Adresse einen Zugang gibt"))
                    .isVisible();
            inspect(page);
        }
    }

    @Test
    void beforeALogInEndsThePersonIsAskedToStay(Page page) {
        page.clock().install();
        new Clerk(page).logsIn("traeger.ks@aqb.example");
        page.clock().fastForward("17:00");
        var warning = page.getByRole(AriaRole.ALERTDIALOG);
        assertThat(warning).containsText("Ihre Anmeldung endet bald");
        assertThat(button(page, "Angemeldet bleiben")).isFocused();
        Accessibility.check(page);
        page.keyboard().press("Enter");
        assertThat(warning).isHidden();
        page.clock().fastForward("10:00");
        assertThat(warning).isHidden();
        page.clock().fastForward("07:00");
        assertThat(warning).isVisible();
        page.clock().fastForward("03:00");
        assertThat(page).hasURL(Pattern.compile("/login\\?.*"));
    }

    private static void givesThePassword(Page page) {
        page.navigate("/login");
        page.getByLabel("E-Mail-Adresse").fill(WITH_FACTOR);
        page.getByLabel("Passwort").first().fill(Clerk.PASSWORD);
        button(page, "Anmelden").click();
        page.getByLabel("Code").waitFor();
    }

    private static void logsInWithCode(Page page) {
        givesThePassword(page);
        page.getByLabel("Code").fill(APP.code());
        button(page, "Anmelden").click();
        page.waitForURL("**/dashboard");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void inspect(Page page) {
        org.assertj.core.api.Assertions.assertThat(page.content()).doesNotContain("???");
        for (var width : new int[] {320, Screens.NARROW, Screens.WIDE}) {
            page.setViewportSize(width, Screens.HEIGHT);
            org.assertj.core.api.Assertions.assertThat(
                            ((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).intValue())
                    .as("pixels beyond the edge of " + page.url() + " at " + width)
                    .isLessThanOrEqualTo(0);
        }
        Accessibility.check(page);
    }
}
