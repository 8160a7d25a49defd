package de.aqb.portal.account.factor;

/**
 * What somebody needs to set up an app.
 *
 * @param secret in groups of four, to be typed where no camera is at hand
 * @param address what the QR code says
 */
public record Enrolment(String secret, String address) {}
