package de.aqb.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** Where the links of the portal's lists lead. */
final class Links {

    private Links() {}

    /** The address of the measure whose title that is. */
    static String measure(Page page, String title) {
        return new Clerk(page).opensMeasure(title).page().url();
    }

    /** The address of the measure that the list shows first. */
    static String firstMeasure(Page page) {
        page.navigate("/measure/measures");
        page.locator("[role=rowheader] a.main-cell, th[scope=row] a.main-cell")
                .first()
                .click();
        page.waitForURL("**/measure/measure?**");
        return page.url();
    }

    /** The ids of the participations which the page of that measure links. */
    static List<String> participations(Page page, String measure) {
        page.navigate(measure);
        var id = Pattern.compile("/participation/[a-z-]+\\?id=([0-9a-f-]{36})");
        return id.matcher(page.content())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** The names of the people whom the page of that measure lists. */
    static List<String> names(Page page, String measure) {
        page.navigate(measure);
        return page.locator("th[scope=row] .main-cell, [role=rowheader] .main-cell").allInnerTexts().stream()
                .distinct()
                .toList();
    }
}
