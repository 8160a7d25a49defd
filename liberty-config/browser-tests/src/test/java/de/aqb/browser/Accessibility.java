package de.aqb.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** Asks axe whether everybody can use the page. */
public final class Accessibility {

    private static final Set<String> NOT_ACCEPTED = Set.of("serious", "critical");

    private Accessibility() {}

    /** Fails when axe finds anything serious or critical in the page as it is now. */
    public static void check(Page page) {
        var results = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze();
        assertThat(results.getViolations())
                .filteredOn(rule -> NOT_ACCEPTED.contains(rule.getImpact()))
                .extracting(Accessibility::inWords)
                .as("what axe finds serious or critical at " + page.url())
                .isEmpty();
    }

    private static String inWords(Rule rule) {
        var places =
                rule.getNodes().stream().map(node -> node.getHtml()).limit(5).toList();
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + " " + places;
    }
}
