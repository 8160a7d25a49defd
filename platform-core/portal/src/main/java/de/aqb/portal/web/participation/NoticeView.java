package de.aqb.portal.web.participation;

import java.io.Serializable;

/**
 * Something the reader has to know before going on: a restored draft, a merge, a locked participation.
 *
 * @param kind the look: {@code info}, {@code ok}, {@code warn}, {@code bad} or {@code still}
 * @param icon the icon's name without {@code i-}
 * @param title what is so
 * @param text what to do
 */
public record NoticeView(String kind, String icon, String title, String text) implements Serializable {}
