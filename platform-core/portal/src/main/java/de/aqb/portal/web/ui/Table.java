package de.aqb.portal.web.ui;

import java.util.Map;
import org.primefaces.component.datatable.DataTable;

/**
 * A list: the data table of PrimeFaces written as a plain table that becomes cards on narrow screens. Paging and
 * sorting are addresses, so the table needs no script and no view state of its own.
 */
public class Table extends DataTable {

    /** The name under which the component is known to Faces. */
    public static final String TYPE = "de.aqb.portal.Table";

    /** Draws with {@link TableRenderer}. */
    public Table() {
        setRendererType(TableRenderer.TYPE);
    }

    /** The value of the attribute as text, or nothing. */
    String text(String attribute) {
        var value = getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }

    /** The address that sorts by the column, or nothing if it cannot be sorted by. */
    String sortLink(String column) {
        return getAttributes().get("sortLinks") instanceof Map<?, ?> links && links.get(column) != null
                ? String.valueOf(links.get(column))
                : "";
    }
}
