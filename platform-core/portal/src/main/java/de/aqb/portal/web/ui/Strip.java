package de.aqb.portal.web.ui;

import static de.aqb.portal.web.ui.Texts.text;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * The places of a measure, one cell each, told apart by shape: exit complete, entry complete, answers missing, free.
 * More than forty places would be wallpaper; the page shows a bar then.
 */
public class Strip extends UIComponentBase {

    /** The name under which the component is known to Faces. */
    public static final String TYPE = "de.aqb.portal.Strip";

    /** The most places drawn as cells. */
    public static final int MOST = 40;

    /** Needs no renderer: there is only this one way to draw it. */
    public Strip() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        var full = count("full");
        var half = count("half");
        var missing = count("missing");
        var free = count("free");
        var markup = new Markup(context.getResponseWriter(), this);
        var look = "true".equals(String.valueOf(getAttributes().get("big"))) ? "strip strip--big" : "strip";
        markup.open("div", "class", look, "role", "img", "aria-label", text("ui.strip", full, half, missing, free));
        for (int i = 0; i < full; i++) {
            cell(markup, "full");
        }
        for (int i = 0; i < half; i++) {
            cell(markup, "half");
        }
        for (int i = 0; i < missing; i++) {
            cell(markup, "miss");
        }
        for (int i = 0; i < free; i++) {
            cell(markup, "free");
        }
        markup.close("div");
    }

    /** One cell; its shape says the same as its colour. */
    static void cell(Markup markup, String shape) throws IOException {
        markup.open("svg", "class", "strip__cell", "viewBox", "0 0 15 20", "aria-hidden", "true", "focusable", "false");
        rectangle(markup, "c-" + shape, ".5", ".5", "19");
        if (shape.equals("half")) {
            rectangle(markup, "c-halfin", ".5", "10", "9.5");
        } else if (shape.equals("miss")) {
            markup.element("path", "", "class", "c-missin", "d", "M7.500 5.500v6M7.500 15v.2");
        }
        markup.close("svg");
    }

    private static void rectangle(Markup markup, String look, String x, String y, String height) throws IOException {
        markup.element("rect", "", "class", look, "x", x, "y", y, "width", "14", "height", height, "rx", "1.5");
    }

    private int count(String name) {
        var value = getAttributes().get(name);
        return value == null ? 0 : Math.max(0, Integer.parseInt(value.toString()));
    }
}
