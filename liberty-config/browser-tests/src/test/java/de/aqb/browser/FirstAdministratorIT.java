package de.aqb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

/** Somebody installs the portal, has no mail server yet, and becomes its first administrator. */
@InBrowser
class FirstAdministratorIT {

    private static final String ADDRESS = "leitung@rp.example";
    private static final String PASSWORD = "Vier Linden am Fluss 7";

    @Test
    void whoIsNamedInTheConfigurationComesInByTheLinkAmongTheSecrets() throws Exception {
        var installed = InstalledServer.in("first-administrator");
        var named = installed
                .folder()
                .with("AQB_FIRST_ADMINISTRATOR", ADDRESS)
                .with("AQB_FIRST_ADMINISTRATOR_NAME", "Ruth Leitner");
        var file = named.dataDirectory().resolve("secrets/first_administrator_link");

        var server = named.start();
        try (var window = BrowserForTests.open(installed.address())) {
            installed.awaitLogIn();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(Files.readString(named.log())).doesNotContain(secret(file), ADDRESS);
            comesIn(window.page(), Files.readString(file).strip());
        } finally {
            server.stop();
        }

        var again = named.start();
        try {
            installed.awaitLogIn();
            assertThat(file).doesNotExist();
        } finally {
            again.stop();
        }
    }

    private static void comesIn(Page page, String link) {
        page.navigate(link);
        assertThat(page.getByText("Guten Tag Ruth Leitner")).isVisible();
        page.getByLabel("Neues Passwort").first().fill(PASSWORD);
        button(page, "Passwort festlegen");
        page.getByLabel("E-Mail-Adresse").fill(ADDRESS);
        page.getByLabel("Passwort").first().fill(PASSWORD);
        button(page, "Anmelden");
        page.waitForURL("**/account/second-factor**");
        var app = new Authenticator(page.locator("#factor-secret").innerText());
        page.getByLabel("Code aus der App").fill(app.code());
        button(page, "Einrichten");
        link(page, "Weiter zum Portal");
        page.waitForURL("**/dashboard");
        link(page, "Administration");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Person einladen")))
                .isVisible();
    }

    private static String secret(Path file) throws Exception {
        var link = Files.readString(file).strip();
        return link.substring(link.indexOf('#') + 1);
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }
}
