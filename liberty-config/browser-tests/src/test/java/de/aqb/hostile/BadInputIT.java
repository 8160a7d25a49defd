package de.aqb.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.hostile.Attacker.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * Whatever is typed into a field is taken byte for byte or refused in words at the field; nothing breaks, and what stands
 * in the other fields stays. By default a sample, {@code -Pfull} tries each value in each field.
 */
class BadInputIT {

    private static final int ONE_IN = 25;

    /** What a field that takes it may make of it: days and numbers are written as the portal writes them. */
    private static final List<String> TIDIED =
            List.of("_date", "planned_end", "start", "end", "places", "children_u18");

    private final AttackedPortal attacked = AttackedPortal.shared();
    private final Random random = new Random(Long.getLong("aqb.seed", 20261123));
    private final List<String> failures = new ArrayList<>();
    private final Map<String, Integer> outcomes = new LinkedHashMap<>();

    @Test
    void eachFieldOfTheParticipationFormTakesOrRefusesInWords() throws Exception {
        var clerk = attacked.attacker().logsIn("traeger.wmk");
        var id = begins(clerk);
        for (var tab : List.of("master-data", "entry", "exit")) {
            tries(clerk, "/participation/" + tab + "?id=" + id, "form");
        }
        conclude();
    }

    @Test
    void eachFieldOfAMeasureTakesOrRefusesInWords() throws Exception {
        var manager = attacked.attacker().logsIn("gk.wmk");
        var edit = Crawl.by(manager).page("/measure/measure").replace("/measure?", "/edit?");
        tries(manager, edit, "edit");
        tries(manager, "/measure/edit", "edit");
        conclude();
    }

    @Test
    void aDraftKeepsWhatWasTypedOrIsRefused() throws Exception {
        var clerk = attacked.attacker().logsIn("traeger.wmk");
        var address = "/participation/master-data?id=" + begins(clerk);
        var values = new LinkedHashMap<>(BadInput.VALUES);
        values.put("half a character", "a\uD800b");
        for (var value : values.entrySet()) {
            if (Trial.FULL || value.getKey().startsWith("half") || random.nextInt(ONE_IN) < 5) {
                keeps(clerk, address, value.getKey(), value.getValue());
            }
        }
        assertThat(failures).isEmpty();
    }

    private void keeps(Attacker clerk, String address, String what, String value)
            throws IOException, InterruptedException {
        var page = clerk.get(address).page();
        var form = page.select("form[data-participation]");
        var body = "{\"membership\":\"%s\",\"baseVersion\":0,\"fields\":{\"master.last_name\":%s}}"
                .formatted(form.attr("data-membership"), json(value));
        var answer = clerk.send(
                "POST",
                "/api/drafts/" + form.attr("data-participation") + "/master",
                body,
                Map.of(
                        "Content-Type",
                        "application/json",
                        "X-Page-Token",
                        page.select("meta[name=page-token]").attr("content")));
        if (answer.status() == 400) {
            count("refused");
        } else if (answer.status() != 200) {
            fail("draft " + what, "answered with " + answer.status());
        } else if (!written(text(clerk.get(address).page(), "master_last_name")).equals(written(value))) {
            fail(
                    "draft " + what,
                    "is kept as <%s>"
                            .formatted(shortened(text(clerk.get(address).page(), "master_last_name"))));
        }
    }

    private static String json(String text) {
        return text.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining("", "\"", "\""));
    }

    private void conclude() {
        System.out.println("Bad input: " + outcomes);
        assertThat(failures).isEmpty();
        assertThat(outcomes.getOrDefault("refused in words", 0)).isPositive();
    }

    private static String begins(Attacker clerk) throws IOException, InterruptedException {
        var measure = Crawl.by(clerk).page("/measure/measure");
        var form = PostedForm.on(clerk.get(measure).page(), "actions");
        var location =
                clerk.post(form.action(), form.pressing("create").encoded()).location();
        return location.replaceFirst(".*[?&]id=", "").replaceFirst("&.*", "");
    }

    private void tries(Attacker clerk, String address, String form) throws IOException, InterruptedException {
        var fields = typed(PostedForm.on(clerk.get(address).page(), form));
        assertThat(fields).as("fields of " + address).isNotEmpty();
        for (var field : fields) {
            var companion = fields.get((fields.indexOf(field) + 1) % fields.size());
            for (var value : BadInput.VALUES.entrySet()) {
                if (Trial.FULL || random.nextInt(ONE_IN) == 0) {
                    tries(clerk, address, form, field, value.getKey(), value.getValue(), companion);
                }
            }
        }
    }

    private void tries(
            Attacker clerk, String address, String form, String field, String what, String value, String companion)
            throws IOException, InterruptedException {
        var opened = PostedForm.on(clerk.get(address).page(), form);
        // Text in a field of days is refused like anything else; it has to stay there too.
        var beside = random.nextBoolean() ? "bleibt stehen" : opened.value(companion);
        var sent = opened.with(field, value).with(companion, beside);
        var answer = clerk.post(opened.action(), sent.pressing("save").encoded());
        var trial = "%s %s: %s".formatted(Crawl.path(address), field, what);
        if (answer.status() == 200) {
            shown(trial, answer.page(), field, value, companion, beside);
        } else if (answer.status() == 302 && answer.location().contains("done=")) {
            stored(trial, clerk.get(address), field, value);
        } else {
            fail(trial, "answered with " + answer.status() + " " + answer.location());
        }
    }

    /** The page again: with the words at the field, and all that was typed. */
    private void shown(String trial, Document page, String field, String value, String companion, String beside) {
        if (!written(text(page, field)).equals(written(value))) {
            fail(trial, "the page shows <%s> for what was typed".formatted(shortened(text(page, field))));
        }
        if (!text(page, companion).equals(beside)) {
            fail(trial, "the page forgot what stood in " + companion);
        }
        if (page.select(".note--bad, [data-summary]").isEmpty()) {
            fail(trial, "nothing is said");
        }
        count("refused in words");
    }

    private void stored(String trial, Answer answer, String field, String value) {
        var page = answer.page();
        var input = page.getElementsByAttributeValue("name", field).first();
        if (answer.status() != 200 || input == null) {
            fail(trial, "cannot be opened any more: " + answer.status());
        } else if (input.closest("[hidden]") == null
                && TIDIED.stream().noneMatch(field::endsWith)
                && !text(page, field).equals(value.isBlank() ? "" : value)) {
            fail(trial, "is stored as <%s>".formatted(shortened(text(page, field))));
        }
        count("stored");
    }

    private static String text(Document page, String field) {
        var input = page.getElementsByAttributeValue("name", field).first();
        if (input == null) {
            return "";
        }
        return input.normalName().equals("textarea") ? input.wholeText() : input.attr("value");
    }

    /** What HTML cannot say at all, so that no page can show it again. */
    private static String written(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\uD800\uFFFD]", "");
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "… (" + text.length() + ")" : text;
    }

    /** The fields one types into. */
    private static List<String> typed(PostedForm form) {
        return form.sent().stream()
                .map(PostedForm.Field::name)
                .filter(name ->
                        !name.startsWith("jakarta.") && !name.startsWith("primefaces.") && !name.endsWith("_SUBMIT"))
                .filter(name ->
                        !name.equals(PostedForm.PLACE) && !form.choices().contains(name))
                .filter(name -> !form.locked().contains(name) && !form.hidden().contains(name))
                .toList();
    }

    private void fail(String trial, String complaint) {
        failures.add(trial + " " + complaint);
    }

    private void count(String outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
    }
}
