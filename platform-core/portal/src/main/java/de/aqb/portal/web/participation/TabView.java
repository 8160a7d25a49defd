package de.aqb.portal.web.participation;

/**
 * One of the three tabs.
 *
 * @param key {@code master}, {@code entry} or {@code exit}
 * @param title the binding name of the tab
 * @param href its own address
 * @param current whether it is the open one
 * @param icon {@code check} when nothing is missing, {@code circle} when something is, empty if not begun
 * @param state below the name: <i>4 Angaben fehlen</i>, <i>vollständig</i>, <i>noch nicht begonnen</i>
 */
public record TabView(String key, String title, String href, boolean current, String icon, String state) {}
