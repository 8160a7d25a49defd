package de.aqb.portal.web.participation;

/**
 * An impossible value, for the summary above the form.
 *
 * @param field the id of the input
 * @param label the field's label
 * @param text the same words as at the field
 */
public record ErrorView(String field, String label, String text) {}
