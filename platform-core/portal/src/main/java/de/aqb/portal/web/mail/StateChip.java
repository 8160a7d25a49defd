package de.aqb.portal.web.mail;

import java.io.Serializable;

/** A state to filter the list by, with the number of mails in it. */
public record StateChip(String label, long count, String href, boolean current) implements Serializable {}
