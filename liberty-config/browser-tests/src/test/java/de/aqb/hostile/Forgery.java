package de.aqb.hostile;

import de.aqb.hostile.Attacker.Answer;
import java.io.IOException;
import java.util.Map;

/**
 * One request that no page of the portal sends.
 *
 * @param kind what is forged about it
 * @param page where it is tried
 * @param name which of its kind it is
 */
record Forgery(String kind, String page, String name, Attempt attempt) {

    /** Opens whatever page it needs and sends the forged request. */
    @FunctionalInterface
    interface Attempt {
        Answer by(Attacker attacker) throws IOException, InterruptedException;
    }

    /** How a form is changed. */
    @FunctionalInterface
    interface Change {
        PostedForm of(PostedForm form);
    }

    /** A form opened anew, changed, and sent as its page would. */
    static Forgery ofForm(String kind, String name, String page, String form, Change change) {
        return ofForm(kind, name, page, form, change, "POST", Map.of());
    }

    static Forgery ofForm(
            String kind,
            String name,
            String page,
            String form,
            Change change,
            String method,
            Map<String, String> headers) {
        return new Forgery(kind, page, form + " " + name, attacker -> {
            var opened = PostedForm.on(attacker.get(page).page(), form);
            var forged = change.of(opened);
            return method.equals("GET")
                    ? attacker.get(forged.action() + (forged.action().contains("?") ? "&" : "?") + forged.encoded())
                    : attacker.send(method, forged.action(), forged.encoded(), headers);
        });
    }

    @Override
    public String toString() {
        return "%s: %s, %s".formatted(page, kind, name);
    }
}
