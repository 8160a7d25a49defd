package de.aqb.portal.tenancy;

import java.util.Optional;

/**
 * Which page of a list is wanted, told by a row and not by a number: the first one, the one behind a row or the one before.
 *
 * @param row what identifies the row; empty for the first page
 */
public record Turn<R>(Optional<R> row, boolean backward) {

    public static <R> Turn<R> first() {
        return new Turn<>(Optional.empty(), false);
    }

    public static <R> Turn<R> after(R row) {
        return new Turn<>(Optional.of(row), false);
    }

    public static <R> Turn<R> before(R row) {
        return new Turn<>(Optional.of(row), true);
    }

    /** {@code >} or {@code <}: on which side of the row the page lies. */
    public String side(boolean descending) {
        return descending == backward ? ">" : "<";
    }

    /** {@code ""} or {@code " desc"}: the order in which to read, which is reversed for going back. */
    public String order(boolean descending) {
        return descending == backward ? "" : " desc";
    }
}
