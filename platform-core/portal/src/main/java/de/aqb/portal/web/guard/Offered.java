package de.aqb.portal.web.guard;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectItem;
import jakarta.faces.component.UISelectItems;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values that a component offers to choose from, as a form would send them. */
final class Offered {

    private Offered() {}

    static Set<String> by(FacesContext context, UIComponent choice) {
        var values = new HashSet<String>();
        for (var child : choice.getChildren()) {
            if (child instanceof UISelectItem item) {
                values.add(text(item.getItemValue()));
            } else if (child instanceof UISelectItems items && items.getValue() instanceof Iterable<?> each) {
                each.forEach(option -> values.add(value(context, items, option)));
            }
        }
        return values;
    }

    /** An option is told by an expression over a variable of the page, or is an item itself. */
    private static String value(FacesContext context, UISelectItems items, Object option) {
        if (option instanceof SelectItem item) {
            return text(item.getValue());
        }
        if (!(items.getAttributes().get("var") instanceof String variable)) {
            return text(option);
        }
        var request = context.getExternalContext().getRequestMap();
        var before = request.put(variable, option);
        try {
            return text(items.getAttributes().get("itemValue"));
        } finally {
            if (before == null) {
                request.remove(variable);
            } else {
                request.put(variable, before);
            }
        }
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
