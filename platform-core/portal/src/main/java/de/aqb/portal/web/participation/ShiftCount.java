package de.aqb.portal.web.participation;

/**
 * How many answers changed in one way between entry and exit.
 *
 * @param change {@code better}, {@code kept}, {@code worse} or {@code open}
 * @param text the change in words
 * @param count how many
 */
public record ShiftCount(String change, String text, long count) {}
