package de.aqb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

@InBrowser
class ServerDeathIT {

    @Test
    void aKilledPortalComesBackWithItsDataAndModules() throws IOException, InterruptedException {
        try (var portal = RunningPortal.ofItsOwn("killed");
                var window = BrowserForTests.open(portal)) {
            var page = window.page();
            page.navigate("/login");
            portal.kill();
            portal.startAgain();

            page.reload();
            assertThat(page.getByLabel("Passwort")).isVisible();
            assertThat(portal.dropins()).isDirectoryContaining("glob:**measure-m1.war");
            assertThat(portal.log()).contains("measure-m1 started");
            assertThat(window.errors()).isEmpty();
        }
    }
}
