package de.aqb.portal.web.ui;

import jakarta.faces.component.UIColumn;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.Renderer;
import java.io.IOException;
import java.util.List;

/**
 * Writes a {@link Table}. A column says in attributes what it is: {@code headerText}; {@code sortKey} if it can be
 * sorted by; {@code rowHeader} for the name of the row; {@code label} where a card needs the head beside the value;
 * {@code styleClass} for head and cells, {@code cellClass} for the cells; {@code quiet} for a head nobody needs to see.
 */
public class TableRenderer extends Renderer<Table> {

    /** The name under which the renderer is known to Faces. */
    public static final String TYPE = "de.aqb.portal.TableRenderer";

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context, Table table) {
        // written row by row at the end
    }

    @Override
    public void encodeEnd(FacesContext context, Table table) throws IOException {
        var markup = new Markup(context.getResponseWriter(), table);
        var columns = columns(table);
        var look = table.text("tight").equals("true") ? "table table--stack table--tight" : "table table--stack";
        markup.open("table", "id", table.getClientId(context), "class", look, "role", "table");
        markup.element("caption", table.text("caption"), "class", "sr");
        markup.open("thead", "role", "rowgroup").open("tr", "role", "row");
        for (var column : columns) {
            head(markup, table, column);
        }
        markup.close("tr", "thead").open("tbody", "role", "rowgroup");
        for (int row = 0; row < table.getRowCount(); row++) {
            table.setRowIndex(row);
            markup.open("tr", "role", "row");
            for (var column : columns) {
                cell(context, markup, column);
            }
            markup.close("tr");
        }
        table.setRowIndex(-1);
        markup.close("tbody", "table");
    }

    private static void head(Markup markup, Table table, UIColumn column) throws IOException {
        var key = text(column, "sortKey");
        var link = table.sortLink(key);
        var sorted = !key.isEmpty() && key.equals(table.text("sort"));
        var up = !"descending".equals(table.text("direction"));
        var order = link.isEmpty() ? "" : !sorted ? "none" : up ? "ascending" : "descending";
        markup.open(
                "th", "scope", "col", "role", "columnheader", "class", text(column, "styleClass"), "aria-sort", order);
        var head = text(column, "headerText");
        if (link.isEmpty()) {
            if (text(column, "quiet").equals("true")) {
                markup.unseen(head);
            } else {
                markup.text(head);
            }
        } else {
            markup.open("a", "class", "sort", "href", link).text(head);
            markup.icon(!sorted ? "sort" : up ? "up" : "down").close("a");
        }
        markup.close("th");
    }

    private static void cell(FacesContext context, Markup markup, UIColumn column) throws IOException {
        var look = (text(column, "styleClass") + " " + text(column, "cellClass")).strip();
        if (text(column, "rowHeader").equals("true")) {
            markup.open("th", "scope", "row", "role", "rowheader", "class", look);
        } else {
            markup.open("td", "role", "cell", "class", look, "data-label", text(column, "label"));
        }
        for (var child : column.getChildren()) {
            child.encodeAll(context);
        }
        markup.close(text(column, "rowHeader").equals("true") ? "th" : "td");
    }

    private static List<UIColumn> columns(Table table) {
        return table.getChildren().stream()
                .filter(UIComponent::isRendered)
                .filter(UIColumn.class::isInstance)
                .map(UIColumn.class::cast)
                .toList();
    }

    private static String text(UIColumn column, String attribute) {
        var value = column.getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }
}
