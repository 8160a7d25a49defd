package de.aqb.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A form as a page shows it: what a browser would send of it, and what it would not.
 *
 * @param sent the fields as they are filled in now, in the order of the page
 * @param locked the names of the fields that are shown and cannot be changed
 * @param choices the names of the fields that offer a choice
 * @param hidden the names of the page's own hidden fields, without the marks that Faces and every form have
 * @param buttons the names of the buttons
 */
record PostedForm(
        String id,
        String action,
        List<Field> sent,
        List<String> locked,
        List<String> choices,
        List<String> hidden,
        List<String> buttons) {

    static final String VIEW_STATE = "jakarta.faces.ViewState";
    static final String NONCE = "primefaces.nonce";
    static final String PLACE = "membership";

    record Field(String name, String value) {}

    /** The forms of a page that Faces takes. */
    static List<PostedForm> on(Document page) {
        return page.select("form[method=post]").stream()
                .map(form -> of((FormElement) form, nonce(page)))
                .toList();
    }

    static PostedForm on(Document page, String id) {
        return on(page).stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No form " + id + " on \"" + page.title() + "\""));
    }

    private static PostedForm of(FormElement form, String nonce) {
        var sent = form.formData().stream()
                .filter(each -> form.elements().stream()
                        .noneMatch(input -> input.attr("name").equals(each.key()) && isButton(input)))
                .map(each -> new Field(each.key(), each.value()))
                .collect(Collectors.toCollection(ArrayList::new));
        sent.add(new Field(NONCE, nonce));
        return new PostedForm(
                form.id(),
                form.attr("action"),
                List.copyOf(sent),
                names(form, "[readonly][name], [disabled][name]"),
                names(form, "select[name]:not([disabled]), input[type=radio], input[type=checkbox]"),
                names(form, "input[type=hidden]").stream()
                        .filter(name -> !List.of(VIEW_STATE, NONCE, PLACE, form.id() + "_SUBMIT")
                                .contains(name))
                        .toList(),
                names(form, "button[type=submit][name]"));
    }

    private static boolean isButton(Element input) {
        return input.normalName().equals("button");
    }

    private static List<String> names(FormElement form, String selector) {
        return form.select(selector).eachAttr("name").stream().distinct().toList();
    }

    /** PrimeFaces' script puts it into each form; here it comes from the scripts that carry it. */
    private static String nonce(Document page) {
        return page.select("script[nonce]").stream()
                .map(script -> script.attr("nonce"))
                .findFirst()
                .orElse("");
    }

    boolean has(String name) {
        return sent.stream().anyMatch(field -> field.name().equals(name));
    }

    String value(String name) {
        return sent.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst()
                .orElse("");
    }

    PostedForm with(String name, String value) {
        var changed = new ArrayList<>(without(name).sent);
        changed.add(new Field(name, value));
        return sending(changed);
    }

    PostedForm without(String name) {
        return sending(sent.stream().filter(field -> !field.name().equals(name)).toList());
    }

    PostedForm andAlso(String name, String value) {
        var more = new ArrayList<>(sent);
        more.add(new Field(name, value));
        return sending(more);
    }

    PostedForm pressing(String button) {
        return andAlso(button, button);
    }

    PostedForm at(String address) {
        return new PostedForm(id, address, sent, locked, choices, hidden, buttons);
    }

    private PostedForm sending(List<Field> fields) {
        return new PostedForm(id, action, List.copyOf(fields), locked, choices, hidden, buttons);
    }

    String encoded() {
        return sent.stream()
                .map(field -> URLEncoder.encode(field.name(), UTF_8) + "=" + URLEncoder.encode(field.value(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
