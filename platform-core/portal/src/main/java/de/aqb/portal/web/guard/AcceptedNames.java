package de.aqb.portal.web.guard;

import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the forms of a restored page may send: its fields and buttons as they are shown right now. A form whose markup has
 * inputs that are no components names their beginnings in its attribute {@value #ALSO}.
 */
final class AcceptedNames {

    private static final String ALSO = "alsoSends";
    private static final Pattern ROW = Pattern.compile(":\\d+(?=:)");
    private static final Set<String> OF_EVERY_FORM = Set.of("primefaces.nonce", OwnPlace.PARAMETER);
    private static final List<String> OF_THE_SCRIPTS = List.of("jakarta.faces.", "primefaces.");
    private static final Set<String> ONE_INPUT =
            Set.of("InputText", "InputTextarea", "Password", "CommandButton", "CommandLink", "Dialog", "Column");
    private static final String SOURCE = "jakarta.faces.source";

    private final Set<String> all = new HashSet<>();
    private final Set<String> shown = new HashSet<>();
    private final Set<String> fields = new HashSet<>();
    private final Map<String, Set<String>> several = new HashMap<>();
    private final Set<String> commands = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> forms = new HashSet<>();
    private final Map<String, String> fixed = new HashMap<>();

    private AcceptedNames() {}

    static AcceptedNames of(FacesContext context) {
        var names = new AcceptedNames();
        names.collect(context, context.getViewRoot(), true, false);
        return names;
    }

    /** The names in the request that the page does not have, or not with that value. */
    Set<String> alien(HttpServletRequest request) {
        var inAddress = namesInAddress(request);
        var alien = new TreeSet<String>();
        request.getParameterMap().forEach((name, values) -> {
            if (!accepts(name, List.of(values), inAddress)) {
                alien.add(name);
            }
        });
        return alien;
    }

    private boolean accepts(String name, List<String> values, Set<String> inAddress) {
        var plain = ROW.matcher(name).replaceAll("");
        var value = values.get(0);
        if (inAddress.contains(name)) {
            return values.stream().allMatch(each -> isAsOpened(plain, each));
        }
        if (values.size() > 1 && !several.containsKey(plain)) {
            return false;
        }
        if (several.containsKey(plain)) {
            return several.get(plain).containsAll(values);
        }
        if (name.equals(SOURCE)) {
            return shown.contains(ROW.matcher(value).replaceAll(""));
        }
        if (plain.endsWith(":_idcl")) {
            return value.isEmpty() || commands.contains(ROW.matcher(value).replaceAll(""));
        }
        if (fixed.containsKey(plain) && !fields.contains(plain)) {
            return unified(fixed.get(plain)).equals(unified(value));
        }
        return fields.contains(plain)
                || commands.contains(plain)
                || OF_EVERY_FORM.contains(name)
                || forms.contains(name)
                || OF_THE_SCRIPTS.stream().anyMatch(name::startsWith)
                || !all.contains(plain) && beginnings.stream().anyMatch(plain::startsWith);
    }

    /** The address of a form is that of its page: what stands in it is as it was, or nothing that the page knows. */
    private boolean isAsOpened(String name, String value) {
        if (fields.contains(name)) {
            return true;
        }
        return fixed.containsKey(name)
                ? unified(fixed.get(name)).equals(unified(value))
                : !all.contains(name) && beginnings.stream().noneMatch(name::startsWith);
    }

    private static Set<String> namesInAddress(HttpServletRequest request) {
        var query = Objects.requireNonNullElse(request.getQueryString(), "");
        return Stream.of(query.split("&", -1))
                .map(parameter -> parameter.replaceFirst("=.*", ""))
                .collect(Collectors.toSet());
    }

    private void collect(FacesContext context, UIComponent component, boolean visible, boolean repeated) {
        // In a list there is no row to ask while nothing is being written; its use cases check each row themselves.
        var here = visible && (repeated || component.isRendered());
        var name = ROW.matcher(component.getClientId(context)).replaceAll("");
        if (component instanceof UIViewParameter parameter) {
            parameter(context, parameter);
        } else {
            all.add(name);
            if (here) {
                shown.add(name);
                accept(context, component, name);
            }
        }
        var below = repeated
                || component instanceof UIData
                || component.getClass().getSimpleName().endsWith("Repeat");
        component.getFacetsAndChildren().forEachRemaining(inside -> collect(context, inside, here, below));
    }

    private void accept(FacesContext context, UIComponent component, String name) {
        if (component instanceof UIForm) {
            forms.addAll(List.of(name, name + "_SUBMIT"));
            if (component.getAttributes().get(ALSO) instanceof String also && !also.isBlank()) {
                beginnings.addAll(List.of(also.split(" ")));
            }
        } else if (component instanceof UIInput input) {
            field(context, input, name);
        } else if (component instanceof UICommand && !is(component, "disabled")) {
            commands.add(name);
        }
        if (component.getClass().getName().startsWith("org.primefaces.")
                && !ONE_INPUT.contains(component.getClass().getSimpleName())) {
            // PrimeFaces draws some components as several inputs.
            beginnings.add(name + "_");
        }
    }

    private void field(FacesContext context, UIInput input, String name) {
        if (is(input, "disabled")) {
            return;
        }
        if (is(input, "readonly")) {
            fixed.put(name, Objects.toString(input.getValue(), ""));
        } else {
            fields.add(name);
        }
        if (input instanceof UISelectMany choice) {
            // Faces itself breaks when one of several is none of those that it offers.
            several.put(name, Offered.by(context, choice));
        }
    }

    /** A page cannot be made one about another record after it has been opened. */
    private void parameter(FacesContext context, UIViewParameter parameter) {
        var expression = parameter.getValueExpression("value");
        var value = expression == null ? "" : Objects.toString(expression.getValue(context.getELContext()), "");
        if (!value.isEmpty()) {
            fixed.put(parameter.getName(), value);
        }
    }

    private static boolean is(UIComponent component, String attribute) {
        return Boolean.parseBoolean(String.valueOf(component.getAttributes().get(attribute)));
    }

    private static String unified(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").replace("\r\n", "\n");
    }
}
