package de.aqb.portal.web.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;
import org.primefaces.component.selectoneradio.SelectOneRadio;

/**
 * One bar of radios (<i>Ja / Nein / keine Angabe</i>): the radio group of PrimeFaces with a markup of ours, because
 * PrimeFaces draws each radio as a {@code div} and names neither the group nor its state to screen readers.
 */
public class Segmented extends SelectOneRadio {

    /** The name under which the component is known to Faces. */
    public static final String TYPE = "de.aqb.portal.Segmented";

    /** Draws with {@link SegmentedRenderer}. */
    public Segmented() {
        setRendererType(SegmentedRenderer.TYPE);
    }

    /** The answers to choose from. */
    @SuppressWarnings("unchecked") // the page hands over the list of a QuestionView
    public List<OptionView> options() {
        return (List<OptionView>) getStateHelper().eval("options", List.of());
    }

    /**
     * Takes what stands in the bar, or nothing. Faces would look for the choices among child components, of which there
     * are none here.
     */
    @Override
    protected void validateValue(FacesContext context, Object value) {
        var chosen = String.valueOf(value);
        if (!chosen.isEmpty()
                && options().stream().noneMatch(option -> option.value().equals(chosen))) {
            setValid(false);
            var text = Texts.text("jakarta.faces.component.UISelectOne.INVALID");
            context.addMessage(getClientId(context), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
    }

    /** The value of the attribute, or nothing. */
    public String text(String attribute) {
        return getAttributes().get(attribute) instanceof String text ? text : "";
    }
}
