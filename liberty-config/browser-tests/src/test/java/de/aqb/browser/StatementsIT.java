package de.aqb.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a page costs the database does not depend on how much there is to show. */
@InBrowser
class StatementsIT {

    private static final int LIST = 6;
    private static final int FORM = 10;
    private static final int SAVE = 15;
    private static final int VIEW_STATE = 100_000;

    @Test
    void aListTakesFewStatementsHoweverManyRowsItHas(Page page) {
        var clerk = new Clerk(page).logsIn(Clerk.OF_THE_WERKSTATT);

        assertThat(statements(page.navigate("/measure/measures"))).isBetween(1, LIST);
        assertThat(statements(page.waitForResponse(
                        Pattern.compile("/measure/measure\\?"), () -> clerk.opensMeasure("Neustart"))))
                .isBetween(1, LIST);
        var full = statements(page.reload());
        clerk.opensMeasure("START");
        assertThat(statements(page.reload())).isEqualTo(full);
        assertThat(statements(page.navigate("/dashboard"))).isBetween(1, FORM);
    }

    @Test
    void openingAFormAndSavingItTakeFewStatementsHoweverMuchItAsks(Page page) {
        var clerk = new Clerk(page)
                .logsIn(Clerk.OF_THE_WERKSTATT)
                .opensMeasure("Neustart")
                .beginsAParticipation()
                .fillsInTheMasterData("Gezählt");

        assertThat(saving(clerk)).as("the first save").isBetween(1, SAVE);
        assertThat(statements(page.reload())).as("Stammdaten").isBetween(1, FORM);
        clerk.opensTab("Detailangaben bei Eintritt");
        assertThat(statements(page.reload())).as("Eintritt").isBetween(1, FORM);
        clerk.types("Eintrittsdatum", Dates.german(Dates.today())).answersTheQuestionnaire(List.of("j", "n"));
        assertThat(saving(clerk)).as("saving the questionnaire").isBetween(1, SAVE);
        clerk.opensTab("Austrittsdaten");
        assertThat(statements(page.reload())).as("Austritt").isBetween(1, FORM);
    }

    @Test
    void whatTheServerKeepsOfAnOpenFormIsSmall(Page page) {
        var clerk = new Clerk(page)
                .logsIn(Clerk.OF_THE_WERKSTATT)
                .opensMeasure("Neustart")
                .beginsAParticipation()
                .fillsInTheMasterData("Gewogen");
        clerk.saves();

        for (var tab : List.of("Stammdaten", "Detailangaben bei Eintritt", "Austrittsdaten")) {
            clerk.opensTab(tab);
            var before = sessionBytes(page.navigate(page.url()));
            var after = sessionBytes(page.navigate(page.url()));
            System.out.printf("%s: %d bytes of state, %d in the session%n", tab, after - before, after);
            assertThat(after - before).as(tab).isBetween(1, VIEW_STATE);
        }
    }

    @Test
    void theFormIsSmallEnoughForASlowLine(Page page) {
        new Clerk(page).logsIn(Clerk.OF_THE_WERKSTATT).opensMeasure("Neustart").beginsAParticipation();

        assertThat(page.content().length()).isLessThan(300_000);
    }

    private static int saving(Clerk clerk) {
        var answer = clerk.page()
                .waitForResponse(
                        response -> response.request().method().equals("POST")
                                && response.url().contains("/participation/"),
                        clerk::saves);
        return statements(answer);
    }

    private static int sessionBytes(Response response) {
        return Integer.parseInt(response.headerValue("X-Session-Bytes"));
    }

    private static int statements(Response response) {
        return Integer.parseInt(response.headerValue("X-SQL-Statements"));
    }
}
