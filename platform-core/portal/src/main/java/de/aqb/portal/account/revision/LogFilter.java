package de.aqb.portal.account.revision;

import java.time.Instant;
import java.util.Optional;

/**
 * What of a log is wanted.
 *
 * @param key the kind of event, or the local authority; empty for all
 * @param since nothing older; empty for everything
 */
public record LogFilter(Optional<String> key, Optional<Instant> since) {

    /** The whole log. */
    public static LogFilter everything() {
        return new LogFilter(Optional.empty(), Optional.empty());
    }
}
