package de.aqb.spi;

import java.util.Optional;

/**
 * One answer of a {@link Kind.Choice}. Its text has the key {@code question.<question>.<option>}, its group's heading in a
 * long list {@code group.<question>.<group>}.
 *
 * @param sensitive whether this answer alone makes the question's answer one that needs special protection
 * @param group under which heading a long list shows it
 * @param retired whether it is no longer offered: what was answered so stays and can be read
 */
public record Option(String key, boolean sensitive, Optional<String> group, boolean retired) {

    /** An option like any other. */
    public static Option of(String key) {
        return new Option(key, false, Optional.empty(), false);
    }

    /** The same, specially protected. */
    public Option asSensitive() {
        return new Option(key, true, group, retired);
    }

    /** The same below the heading of that group. */
    public Option inGroup(String group) {
        return new Option(key, sensitive, Optional.of(group), retired);
    }

    /** The same, no longer offered. */
    public Option asRetired() {
        return new Option(key, sensitive, group, true);
    }
}
