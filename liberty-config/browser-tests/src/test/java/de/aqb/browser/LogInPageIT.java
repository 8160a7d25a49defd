package de.aqb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@InBrowser
class LogInPageIT {

    @Test
    void whoIsNotLoggedInSeesTheLogInPage(Page page) {
        page.navigate("/login");

        assertThat(page.getByLabel("Passwort")).isVisible();
        Accessibility.check(page);
        Screens.take(page, "login");
    }
}
