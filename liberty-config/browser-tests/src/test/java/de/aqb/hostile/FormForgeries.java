package de.aqb.hostile;

import static de.aqb.hostile.PostedForm.NONCE;
import static de.aqb.hostile.PostedForm.PLACE;
import static de.aqb.hostile.PostedForm.VIEW_STATE;

import de.aqb.hostile.Attacker.Answer;
import de.aqb.hostile.Forgery.Change;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** All that can be forged about one form of one page. */
final class FormForgeries {

    private static final Map<String, String> MADE_UP = Map.of(
            "tenant", "KS",
            "tenantId", "KS",
            "tenant_id", "KS",
            "provider", "01900000-0000-7000-8000-000000000000",
            "version", "0",
            "baseVersion", "0",
            "role", "RP_ADMIN",
            "locked", "false",
            "participation_no", "AQB26-KS-M1-01-0001",
            "goal_fixed", "false");
    private static final List<String> ANOTHER_SITE = List.of("https://evil.example", "null", "http://localhost:1");

    private static final String START = "/dashboard";
    private static final String HEAD = "shell";
    private static final int ENDLESS = 21 << 20;
    private static final int ENDLESS_LIST = 20_000;

    private final String page;
    private final PostedForm form;
    private final List<Forgery> all = new ArrayList<>();
    private int turn;

    private FormForgeries(String page, PostedForm form) {
        this.page = page;
        this.form = form;
    }

    /**
     * @param elsewhere names of fields and buttons that this page has for others, or that other pages have
     * @param foreign ids of records that belong to somebody else
     * @param victim an account with open pages of its own, empty for none
     */
    static List<Forgery> of(
            String page, PostedForm form, Collection<String> elsewhere, Set<String> foreign, String victim) {
        var forgeries = new FormForgeries(page, form);
        if (!victim.isEmpty()) {
            forgeries.othersPages(victim);
        }
        forgeries.fields(elsewhere);
        forgeries.marks();
        forgeries.ways();
        forgeries.ids(foreign);
        return forgeries.all;
    }

    private void fields(Collection<String> elsewhere) {
        MADE_UP.forEach((name, value) -> {
            if (!form.has(name)) {
                add("field made up", name, pressed -> pressed.andAlso(name, value));
            }
        });
        elsewhere.stream()
                .filter(name -> !form.has(name)
                        && !form.buttons().contains(name)
                        && !form.locked().contains(name))
                .forEach(name -> add("field or button not shown", name, pressed -> pressed.andAlso(name, name)));
        form.locked().forEach(name -> add("locked field changed", name, pressed -> pressed.with(name, "geändert")));
        form.choices().forEach(name -> choice(name, "not_offered"));
        form.choices().forEach(name -> choice(name, UUID.randomUUID().toString()));
        form.sent().stream()
                .filter(field ->
                        !field.name().startsWith("jakarta.") && !form.choices().contains(field.name()))
                .forEach(field -> add(
                        "field sent twice",
                        field.name(),
                        pressed -> pressed.andAlso(field.name(), field.value() + "2")));
    }

    /** The last button is the one that saves; what is done at once does not look at the fields. */
    private void choice(String name, String value) {
        if (!form.buttons().isEmpty()) {
            var save = form.buttons().get(form.buttons().size() - 1);
            all.add(Forgery.ofForm(
                    "choice not offered",
                    name + "=" + value.substring(0, 3),
                    page,
                    form.id(),
                    opened -> opened.with(name, value).pressing(save)));
        }
    }

    private void marks() {
        add("view state missing", "", pressed -> pressed.without(VIEW_STATE));
        add("view state made up", "", pressed -> pressed.with(VIEW_STATE, "AAAAAAAAAAAAAAAAAAAAAA=="));
        add("view state made up", "stateless", pressed -> pressed.with(VIEW_STATE, "stateless"));
        add("view state made up", "binary", pressed -> pressed.with(VIEW_STATE, "rO0ABXNyABFqYXZhLnV0aWw="));
        add("nonce missing", "", pressed -> pressed.without(NONCE));
        add("nonce made up", "", pressed -> pressed.with(NONCE, "bWFkZSB1cA=="));
        if (form.has(PLACE)) {
            add("membership missing", "", pressed -> pressed.without(PLACE));
            add(
                    "membership made up",
                    "",
                    pressed -> pressed.with(PLACE, UUID.randomUUID().toString()));
            add("membership made up", "no id", pressed -> pressed.with(PLACE, "' or 1=1 --"));
        }
        add(
                "source not shown",
                "",
                pressed -> pressed.andAlso("jakarta.faces.partial.ajax", "true")
                        .andAlso("jakarta.faces.source", "nowhere")
                        .andAlso("jakarta.faces.partial.execute", "@all"));
    }

    /** View states that exist, but not in this log-in. */
    private void othersPages(String victim) {
        add("view state of somebody else", victim, (attacker, opened) -> {
            var theirs = PostedForm.on(attacker.another(victim).get(START).page(), HEAD);
            return attacker.post(
                    opened.action(),
                    opened.with(VIEW_STATE, theirs.value(VIEW_STATE)).encoded());
        });
        add("pages of somebody else", victim, (attacker, opened) -> {
            var robbed = attacker.another(victim);
            var theirs = PostedForm.on(robbed.get(START).page(), HEAD);
            var thief = attacker.withPagesOf(robbed);
            return thief.post(
                    theirs.action(),
                    theirs.with(PLACE, opened.value(PLACE)).pressing("logout").encoded());
        });
        add("view state of the log-in before", "", (attacker, opened) -> {
            attacker.logsInAgain();
            return attacker.post(opened.action(), opened.encoded());
        });
        add(
                "endless form",
                "",
                (attacker, opened) -> attacker.post(opened.action(), opened.encoded() + "&end=" + "x".repeat(ENDLESS)));
        add(
                "endless list of fields",
                "",
                (attacker, opened) -> attacker.post(opened.action(), opened.encoded() + "&x=1".repeat(ENDLESS_LIST)));
    }

    private void add(String kind, String name, Sending sending) {
        all.add(new Forgery(
                kind,
                page,
                form.id() + " " + name,
                attacker ->
                        sending.of(attacker, PostedForm.on(attacker.get(page).page(), form.id()))));
    }

    /** Sends a form in a way of its own. */
    @FunctionalInterface
    private interface Sending {
        Answer of(Attacker attacker, PostedForm opened) throws IOException, InterruptedException;
    }

    private void ways() {
        for (var origin : ANOTHER_SITE) {
            add("from another site", origin, pressed -> pressed, "POST", Map.of("Origin", origin));
        }
        add("from another site", "cross-site", pressed -> pressed, "POST", Map.of("Sec-Fetch-Site", "cross-site"));
        for (var method : List.of("GET", "PUT", "DELETE", "PATCH")) {
            add("another method", method, pressed -> pressed, method, Map.of());
        }
    }

    private void ids(Set<String> foreign) {
        var unknown = UUID.randomUUID().toString();
        var others = new ArrayList<>(List.of(unknown, "kein-id"));
        foreign.stream().limit(2).forEach(others::add);
        for (var other : others) {
            var what = other.equals(unknown) ? "unknown" : other.equals("kein-id") ? "malformed" : "foreign";
            if (form.action().contains("id=")) {
                add(
                        "record exchanged",
                        what,
                        pressed -> pressed.at(form.action().replaceFirst("id=[^&]*", "id=" + other)));
                add("record exchanged", what + " in the form", pressed -> pressed.andAlso("id", other));
            }
            for (var name : form.hidden()) {
                for (var button : form.buttons()) {
                    all.add(Forgery.ofForm(
                            "hidden field changed",
                            name + " " + what + " " + button,
                            page,
                            form.id(),
                            opened -> opened.with(name, other).pressing(button)));
                }
            }
        }
    }

    private void add(String kind, String name, Change change) {
        add(kind, name, change, "POST", Map.of());
    }

    /** Each button of the form in turn carries a forgery: what is refused must be refused before the button acts. */
    private void add(String kind, String name, Change change, String method, Map<String, String> headers) {
        var button = form.buttons().isEmpty()
                ? ""
                : form.buttons().get(turn++ % form.buttons().size());
        var ajax = kind.equals("source not shown") ? Map.of("Faces-Request", "partial/ajax") : headers;
        all.add(Forgery.ofForm(
                kind,
                (name + " " + button).strip(),
                page,
                form.id(),
                opened -> change.of(button.isEmpty() ? opened : opened.pressing(button)),
                method,
                ajax));
    }
}
