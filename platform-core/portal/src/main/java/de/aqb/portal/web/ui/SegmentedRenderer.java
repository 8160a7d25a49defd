package de.aqb.portal.web.ui;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.primefaces.component.selectoneradio.SelectOneRadioRenderer;

/** Writes a {@link Segmented} as a named {@code radiogroup} of native radios and reads the chosen value as it came. */
public class SegmentedRenderer extends SelectOneRadioRenderer {

    /** The name under which the renderer is known to Faces. */
    public static final String TYPE = "de.aqb.portal.SegmentedRenderer";

    /** No radio chosen comes as no parameter at all; that is an answer too, the empty one. */
    @Override
    public void decode(FacesContext context, UIComponent component) {
        var bar = (Segmented) component;
        if (bar.isDisabled() || bar.isReadonly()) {
            return;
        }
        var chosen = context.getExternalContext().getRequestParameterMap().get(bar.getClientId(context));
        bar.setSubmittedValue(chosen == null ? "" : chosen);
        decodeBehaviors(context, bar);
    }

    /** The raw value: what may be chosen is decided by the rules of the form, which also know the stored value. */
    @Override
    public Object getConvertedValue(FacesContext context, UIComponent component, Object submitted) {
        return submitted;
    }

    @Override
    public void encodeEnd(FacesContext context, UIComponent component) throws IOException {
        var bar = (Segmented) component;
        var writer = context.getResponseWriter();
        var id = bar.getClientId(context);
        writer.startElement("span", bar);
        writer.writeAttribute("id", id, null);
        writer.writeAttribute("class", ("seg " + Objects.toString(bar.getStyleClass(), "")).strip(), null);
        writer.writeAttribute("role", "radiogroup", null);
        attribute(writer, "aria-labelledby", id + "-l");
        attribute(writer, "aria-describedby", bar.text("describedBy"));
        attribute(writer, "aria-invalid", bar.text("invalid"));
        var current = current(bar);
        var position = 0;
        for (var option : bar.options()) {
            radio(writer, bar, id, position++, option, option.value().equals(current));
        }
        writer.endElement("span");
    }

    private static void radio(
            ResponseWriter writer, Segmented bar, String group, int position, OptionView option, boolean checked)
            throws IOException {
        writer.startElement("label", bar);
        writer.startElement("input", bar);
        writer.writeAttribute("type", "radio", null);
        writer.writeAttribute("id", group + "-" + position, null);
        writer.writeAttribute("name", group, null);
        writer.writeAttribute("value", option.value(), null);
        if (checked) {
            writer.writeAttribute("checked", "checked", null);
        }
        if (bar.isDisabled() || bar.isReadonly()) {
            writer.writeAttribute("disabled", "disabled", null);
        }
        writer.endElement("input");
        writer.writeText(option.label(), null);
        writer.endElement("label");
    }

    private static @Nullable String current(Segmented bar) {
        var submitted = bar.getSubmittedValue();
        return Objects.toString(submitted == null ? bar.getValue() : submitted, null);
    }

    private static void attribute(ResponseWriter writer, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            writer.writeAttribute(name, value, null);
        }
    }
}
