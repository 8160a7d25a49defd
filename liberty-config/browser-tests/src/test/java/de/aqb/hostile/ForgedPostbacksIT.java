package de.aqb.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Each role opens each page and sends its forms as no browser would. Nothing of it changes anything, nothing breaks, and
 * everything is in the security log. By default a sample, {@code -Pfull} sends all.
 */
class ForgedPostbacksIT {

    private static final List<String> ACCOUNTS =
            List.of("rp", "sb", "gk.wmk", "leser.wmk", "traeger.wmk", "gk.ks", "traeger.ks", "beide", "revision");

    private static final int OF_STRANGERS = 80;

    private final AttackedPortal attacked = AttackedPortal.shared();

    @Test
    void whatNoPageSendsChangesNothingAndIsNoted() throws Exception {
        var visits = new LinkedHashMap<String, Visit>();
        for (var account : ACCOUNTS) {
            visits.put(account, visit(account));
        }
        var trial = new Trial(attacked);
        var forgeries = new LinkedHashMap<String, List<Forgery>>();
        visits.values().forEach(visit -> forgeries.put(visit.account(), forgeries(visit, visits)));
        forgeries.put("", strangers());
        trial.of(forgeries);
        trial.report("forged-postbacks.md");

        assertThat(trial.failures()).isEmpty();
        assertThat(trial.sent()).isGreaterThanOrEqualTo(Trial.FULL ? 2_000 : 100);
    }

    @Test
    void everyResourceForScriptsIsTried() throws IOException {
        assertThat(Crawl.classes("de/aqb/portal/web/api/.*Resource"))
                .containsExactlyInAnyOrderElementsOf(CallForgeries.RESOURCES);
    }

    /** What an account finds: its pages, and the forms on them. */
    private record Visit(String account, Crawl crawl, Map<String, List<PostedForm>> forms) {

        List<PostedForm> formsOn(String path) {
            return forms.getOrDefault(path, List.of());
        }
    }

    private Visit visit(String account) throws IOException, InterruptedException {
        var attacker = attacked.attacker().logsIn(account);
        var crawl = Crawl.by(attacker);
        var forms = new TreeMap<String, List<PostedForm>>();
        for (var page : crawl.pages().entrySet()) {
            var answer = attacker.get(page.getValue());
            forms.put(page.getKey(), answer.status() == 200 ? PostedForm.on(answer.page()) : List.of());
        }
        return new Visit(account, crawl, forms);
    }

    private static List<Forgery> forgeries(Visit visit, Map<String, Visit> visits) {
        var forgeries = new ArrayList<Forgery>();
        var victim = visit.account().equals("rp") ? "sb" : "rp";
        visit.crawl().pages().forEach((path, address) -> {
            var shown = visit.formsOn(path);
            var foreign = foreign(path, visit, visits);
            for (var form : shown) {
                // The head is the same on each page: tried on one, and where nothing else is.
                if (!form.id().equals("shell") || path.equals("/dashboard") || shown.size() == 1) {
                    var elsewhere = ofOthers(path, form, visit, visits);
                    forgeries.addAll(FormForgeries.of(address, form, elsewhere, foreign, victim));
                }
            }
            if (address.contains("?id=")) {
                forgeries.add(opening(
                        "unknown record opened", address, UUID.randomUUID().toString()));
                forgeries.add(opening("malformed record opened", address, "kein-id"));
                foreign.stream().limit(3).forEach(id -> forgeries.add(opening("foreign record opened", address, id)));
            }
        });
        var form = "/participation/master-data";
        var mine = visit.crawl().idsOf(form).stream().findFirst();
        var theirs = foreign(form, visit, visits).stream().findFirst();
        forgeries.addAll(CallForgeries.of(
                mine.orElse(UUID.randomUUID().toString()),
                theirs.orElse(UUID.randomUUID().toString())));
        return forgeries;
    }

    private static Forgery opening(String kind, String address, String id) {
        var forged = address.replaceFirst("id=[^&]*", "id=" + id);
        return new Forgery(kind, Crawl.path(address), id, attacker -> attacker.get(forged));
    }

    /** What others find on this page, and the buttons of all other pages. */
    private static Set<String> ofOthers(String path, PostedForm form, Visit visit, Map<String, Visit> visits) {
        var names = new TreeSet<String>();
        visits.values()
                .forEach(other -> other.forms()
                        .forEach((page, found) -> found.forEach(theirs -> {
                            if (page.equals(path) || other.equals(visit)) {
                                names.addAll(theirs.buttons());
                            }
                            if (page.equals(path) && theirs.id().equals(form.id())) {
                                theirs.sent().forEach(field -> names.add(field.name()));
                                names.addAll(theirs.locked());
                            }
                        })));
        visit.formsOn(path).forEach(mine -> names.removeAll(mine.buttons()));
        return names;
    }

    /** Those who see a list page by page may own what they have not come across; another authority's are certain. */
    private static Set<String> foreign(String path, Visit visit, Map<String, Visit> visits) {
        if (Set.of("rp", "sb", "beide").contains(visit.account())) {
            return Set.of();
        }
        var neighbour = visit.account().endsWith(".ks") ? "traeger.wmk" : "traeger.ks";
        return Objects.requireNonNull(visits.get(neighbour)).crawl().idsOf(path);
    }

    /** Somebody without an account has few pages. All such people share the lines of the log, so there are not too many. */
    private List<Forgery> strangers() throws IOException, InterruptedException {
        var stranger = attacked.attacker();
        var forgeries = new ArrayList<Forgery>();
        for (var page : Crawl.known()) {
            var answer = stranger.get(page);
            if (answer.status() == 200) {
                PostedForm.on(answer.page())
                        .forEach(form -> forgeries.addAll(
                                FormForgeries.of(page, form, Set.of("logout", "shellSwitch"), Set.of(), "")));
            }
        }
        Collections.shuffle(forgeries, new Random(forgeries.size()));
        return forgeries.subList(0, Math.min(forgeries.size(), OF_STRANGERS));
    }
}
