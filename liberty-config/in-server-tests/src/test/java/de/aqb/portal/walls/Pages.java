package de.aqb.portal.walls;

import static de.aqb.portal.walls.Attempts.Operation.COMPLETE;
import static de.aqb.portal.walls.Attempts.Operation.READ;
import static de.aqb.portal.walls.Attempts.Operation.SEARCH;
import static de.aqb.portal.walls.Attempts.Operation.WRITE;

import de.aqb.portal.account.rights.RightKind;
import de.aqb.portal.account.rights.RightsMatrix;
import de.aqb.portal.account.rights.RightsRow;
import de.aqb.portal.walls.Visitor.Answer;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Every page, opened with what belongs to others; and every button and field of its own pages, sent with it. */
final class Pages {

    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");
    private static final Pattern FORM = Pattern.compile("(?s)<form[^>]*action=\"([^\"]*)\"[^>]*>(.*?)</form>");
    private static final Pattern INPUT =
            Pattern.compile("<(?:input|textarea|select)\\b[^>]*\\bname=\"([^\"]+)\"[^>]*>");
    private static final Pattern BUTTON = Pattern.compile("<button\\b[^>]*\\bname=\"([^\"]+)\"[^>]*>");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    private final World world;
    private final Attempts attempts;
    private final ServletContext application;
    private final RightsMatrix matrix = RightsMatrix.read();
    private final Map<String, String> unknownAnswers = new HashMap<>();

    Pages(World world, Attempts attempts, ServletContext application) {
        this.world = world;
        this.attempts = attempts;
        this.application = application;
    }

    void tryAs(Persona persona) throws Exception {
        world.enter(persona);
        for (var page : matrix.rows(RightKind.PAGE)) {
            var parameters = parameters(page.key());
            for (var target : world.targets) {
                for (var turn = 0; turn < Target.KINDS.size(); turn++) {
                    for (var parameter : parameters) {
                        if (attempts.chosen(Attempts.Share.REQUEST)) {
                            open(persona, page, target, parameter, turn);
                        }
                    }
                }
            }
            if (attempts.chosen(Attempts.Share.FORM)) {
                send(persona, page);
            }
        }
    }

    private void open(Persona persona, RightsRow page, Target target, String parameter, int turn) throws Exception {
        var address = page.key() + "?" + parameter + "=" + target.id(turn);
        var what = "GET " + page.key() + "?" + parameter + "=" + target.name() + " " + Target.KINDS.get(turn);
        attempts.count("page", READ, persona, target.relation().word());
        var answer = visitor(persona).get(address);
        attempts.search(what, persona, address, answer.all());
        var covers = persona.role == null ? "no" : matrix.covers(page.of(persona.role), target.relation());
        var everywhere = persona.role != null
                && persona.tenant.isEmpty()
                && page.of(persona.role).allows();
        if (!covers.equals("yes") && !everywhere) {
            var unknown = world.unknown(target);
            var key = persona + page.key() + parameter;
            var other = unknownAnswers.get(key);
            if (other == null) {
                other = plain(visitor(persona).get(page.key() + "?" + parameter + "=" + unknown.id(turn)));
                unknownAnswers.put(key, other);
            }
            attempts.alike(what, persona, plain(answer), other);
        }
    }

    /** Opens the page with what is the person's own, and sends its forms with what is not. */
    private void send(Persona persona, RightsRow page) throws Exception {
        if (persona.role == null || !page.of(persona.role).allows()) {
            return;
        }
        var own = world.targets.get(0);
        for (var target : world.targets.subList(2, world.targets.size())) {
            for (var turn = 0; turn < 2; turn++) {
                var visitor = visitor(persona);
                var opened = visitor.get(page.key() + "?id=" + own.id(turn));
                if (opened.status() == 200) {
                    attempts.search("own " + page.key(), persona, "", opened.all());
                    sendForms(persona, page, target, opened, visitor);
                }
            }
        }
    }

    private void sendForms(Persona persona, RightsRow page, Target target, Answer opened, Visitor visitor)
            throws Exception {
        var forms = FORM.matcher(opened.body());
        while (forms.find()) {
            var action = foreign(forms.group(1).replace("&amp;", "&"), target);
            var fields = new LinkedHashMap<String, String>();
            var inputs = INPUT.matcher(forms.group(2));
            while (inputs.find()) {
                var value = VALUE.matcher(inputs.group());
                fields.putIfAbsent(inputs.group(1), foreign(value.find() ? value.group(1) : "", target));
            }
            // Without it no form gets as far as a use case.
            fields.put("primefaces.nonce", nonce(opened.body()));
            var buttons = BUTTON.matcher(forms.group(2));
            while (buttons.find()) {
                if (!buttons.group(1).equals("logout")) {
                    press(persona, page, target, visitor, action, fields, buttons.group(1));
                }
            }
            for (var field : List.copyOf(fields.keySet())) {
                if (!field.startsWith("jakarta.") && !field.startsWith("primefaces.") && !field.endsWith("_SUBMIT")) {
                    complete(persona, page, target, visitor, action, fields, field);
                }
            }
        }
    }

    private void press(
            Persona persona,
            RightsRow page,
            Target target,
            Visitor visitor,
            String action,
            Map<String, String> fields,
            String button)
            throws Exception {
        var form = new LinkedHashMap<>(fields);
        var searches = fields.containsKey("text");
        if (searches) {
            form.put("text", World.BEGINNING);
        }
        form.put(button, "");
        attempts.count(
                "page", searches ? SEARCH : WRITE, persona, target.relation().word());
        var answer = visitor.post(action, form, false);
        attempts.search("POST " + page.key() + " " + button, persona, action + form, answer.all());
        if (answer.status() == 302 && searches) {
            var found = visitor.get(page.key());
            attempts.search("found on " + page.key(), persona, "", found.all());
        }
    }

    /** Asks a field for suggestions, as one that completes what is typed would. */
    private void complete(
            Persona persona,
            RightsRow page,
            Target target,
            Visitor visitor,
            String action,
            Map<String, String> fields,
            String field)
            throws Exception {
        var form = new LinkedHashMap<>(fields);
        form.put("jakarta.faces.partial.ajax", "true");
        form.put("jakarta.faces.source", field);
        form.put("jakarta.faces.partial.execute", field);
        form.put("jakarta.faces.partial.render", field);
        form.put(field + "_query", World.BEGINNING);
        attempts.count("page", COMPLETE, persona, target.relation().word());
        var answer = visitor.post(action, form, true);
        attempts.search("suggestions of " + page.key() + " " + field, persona, action + form, answer.all());
    }

    private static String nonce(String page) {
        var nonce = NONCE.matcher(page);
        return nonce.find() ? nonce.group(1) : "";
    }

    private Visitor visitor(Persona persona) {
        world.enter(persona);
        return new Visitor(persona);
    }

    private String foreign(String text, Target target) {
        var own = world.targets.get(0);
        var changed = text;
        for (var i = 0; i < own.ids().size(); i++) {
            changed = changed.replace(own.id(i).toString(), target.id(i).toString());
        }
        return changed;
    }

    private List<String> parameters(String page) throws IOException {
        var parameters = new ArrayList<String>(List.of("id"));
        try (var file = application.getResourceAsStream(page + ".xhtml")) {
            if (file != null) {
                PARAMETER
                        .matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                        .results()
                        .map(found -> found.group(1))
                        .filter(name -> !parameters.contains(name))
                        .forEach(parameters::add);
            }
        }
        return parameters;
    }

    /** The bytes, but for ids and for what is new in each answer. */
    private static String plain(Answer answer) {
        return answer.all()
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "#id")
                .replaceAll("nonce[-=]\"?[A-Za-z0-9+/=_-]+", "#nonce")
                .replaceAll("(name=\"jakarta.faces.(?:ViewState|ClientWindow)\"[^>]*value=)\"[^\"]*\"", "$1#")
                .replaceAll("(name=\"primefaces.nonce\"[^>]*value=)\"[^\"]*\"", "$1#")
                .replaceAll("(name=\"page-token\" content=)\"[^\"]*\"", "$1#")
                .replaceAll("[A-Za-z0-9+/_-]{40,}={0,2}", "#token")
                .replaceAll("[0-9A-F]{4}-[0-9A-F]{4}", "#number")
                .replaceAll("\\d\\d:\\d\\d", "#time");
    }
}
