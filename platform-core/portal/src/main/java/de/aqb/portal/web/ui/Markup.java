package de.aqb.portal.web.ui;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Writes elements in one line each, so that a renderer reads like the markup it produces. */
final class Markup {

    private final ResponseWriter writer;
    private final UIComponent component;

    Markup(ResponseWriter writer, UIComponent component) {
        this.writer = writer;
        this.component = component;
    }

    /** Opens an element; attributes come as name, value, name, value, and those without a value are left out. */
    Markup open(String element, String... attributes) throws IOException {
        writer.startElement(element, component);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                writer.writeAttribute(attributes[i], attributes[i + 1], null);
            }
        }
        return this;
    }

    Markup text(String text) throws IOException {
        writer.writeText(text, null);
        return this;
    }

    Markup close(String... elements) throws IOException {
        for (var element : elements) {
            writer.endElement(element);
        }
        return this;
    }

    /** An element with nothing but text in it. */
    Markup element(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).close(element);
    }

    /** A drawing beside a word; screen readers hear the word. */
    Markup icon(String name) throws IOException {
        return element("span", "", "class", "i i-" + name, "aria-hidden", "true");
    }

    /** Words for screen readers only. */
    Markup unseen(String text) throws IOException {
        return element("span", text, "class", "sr");
    }
}
