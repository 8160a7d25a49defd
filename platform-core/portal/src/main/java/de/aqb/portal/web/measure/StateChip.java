package de.aqb.portal.web.measure;

/** A state to filter a list by, with the number of participations in it. */
public record StateChip(String label, int count, String href, boolean current) {}
