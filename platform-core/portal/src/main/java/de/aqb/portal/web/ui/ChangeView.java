package de.aqb.portal.web.ui;

/**
 * One entry of the change log (<i>Verlauf</i>) as a page shows it.
 *
 * @param at when, already in local time and German notation
 * @param who the person's name
 * @param field the label of the field
 * @param before the old value in words, empty if there was none
 * @param after the new value in words, empty if it was emptied
 */
public record ChangeView(String at, String who, String field, String before, String after) {}
