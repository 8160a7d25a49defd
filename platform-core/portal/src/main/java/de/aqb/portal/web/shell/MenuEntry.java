package de.aqb.portal.web.shell;

/**
 * An entry of the main menu.
 *
 * @param label its word
 * @param href its address
 * @param current whether the open page belongs to it
 */
public record MenuEntry(String label, String href, boolean current) {}
