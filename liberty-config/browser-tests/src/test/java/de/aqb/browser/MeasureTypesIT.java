package de.aqb.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** "Maßnahmearten": what RP-Administration sees of the modules. */
@InBrowser
class MeasureTypesIT {

    @Test
    void everyTypeIsShownWithItsVersionItsReachAndItsModule(Page page) {
        new Clerk(page).logsIn("rp@aqb.example");
        page.navigate("/type/types");

        for (var type : new String[] {"M1", "M2", "M3"}) {
            var shown = type(page, type);
            assertThat(shown).containsText("in Betrieb");
            assertThat(shown).containsText("measure-" + type.toLowerCase(Locale.ROOT));
        }
        assertThat(type(page, "M1")).containsText("Ausbildungs- und Qualifizierungsvorbereitung");
        Accessibility.check(page);
    }

    @Test
    void theQuestionsOfAVersionAreHandedOutAsATable(Page page) throws IOException {
        new Clerk(page).logsIn("rp@aqb.example");
        page.navigate("/type/types");

        var download = page.waitForDownload(
                () -> type(page, "M3").getByText("Datenkatalog").click());

        assertThat(download.suggestedFilename()).isEqualTo("Datenkatalog-M3-Version-1.csv");
        assertThat(Files.readString(download.path()))
                .startsWith("\ufeffform;version;name;")
                .contains("M3;1;entry.tr_reading;")
                .contains("M3;1;exit.tr_reading;")
                .contains("none = keins");
    }

    @Test
    void nobodyElseLearnsThatThePageExists(Page page) {
        new Clerk(page).logsIn("gk.wmk@aqb.example");
        var refused = page.navigate("/type/types");

        assertThat(refused.status()).isEqualTo(page.navigate("/type/nirgends").status());
        assertThat(page.locator("nav a[href$='/type/types']")).hasCount(0);
    }

    private static Locator type(Page page, String shortName) {
        return page.locator("article.module").filter(new Locator.FilterOptions().setHasText(shortName + ": "));
    }
}
