package de.aqb.spi.deploy;

import java.time.Instant;

/**
 * A module that did not get as far as being registered. Words only, so that nothing keeps its classes alive.
 *
 * @param moduleClass the class that describes the measure type
 * @param reason what it broke with; empty while all that is known is that it never finished its start
 */
public record Failure(String moduleClass, String reason, Instant at) {}
