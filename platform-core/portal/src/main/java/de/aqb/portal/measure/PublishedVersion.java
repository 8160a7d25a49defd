package de.aqb.portal.measure;

import java.time.Instant;
import java.util.Optional;

/**
 * A version of a measure type's form that was published.
 *
 * @param activeSince when it last became the one that new participations begin with; empty if it never was
 */
public record PublishedVersion(int version, Instant publishedAt, Optional<Instant> activeSince) {}
