package de.aqb.portal.web.ui;

/**
 * The entry answer beside an exit answer and what became of it.
 *
 * @param was the entry answer in words
 * @param change {@code better}, {@code kept}, {@code worse} or {@code open}: the look of the change
 * @param text the change in words, such as <i>verbessert</i>
 */
public record ComparisonView(String was, String change, String text) {}
