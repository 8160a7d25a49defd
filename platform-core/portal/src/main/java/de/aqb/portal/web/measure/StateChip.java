package de.aqb.portal.web.measure;

/**
 * A state to filter a list by.
 *
 * @param count how many participations are in it; empty where nobody has counted
 */
public record StateChip(String label, String count, String href, boolean current) {}
