package de.aqb.portal.web.participation;

/**
 * An answer, or several on another tab, that is still missing; a link that ends in the right field.
 *
 * @param label the field's label, or <i>7 Antworten im Fragebogen</i>
 * @param where the tab or section, empty if it is the open tab
 * @param href {@code #entry_tr_reading} on the open tab, else the tab's address with {@code field=}
 */
public record MissingView(String label, String where, String href) {}
