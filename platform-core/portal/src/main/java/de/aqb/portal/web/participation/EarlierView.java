package de.aqb.portal.web.participation;

/** An answer that was once given to a question nobody asks any more. */
public record EarlierView(String question, String answer) {}
