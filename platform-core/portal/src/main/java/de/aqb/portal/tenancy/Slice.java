package de.aqb.portal.tenancy;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list that is read by key, never by offset and never counted.
 *
 * @param rows at most as many as were asked for
 * @param more whether the list goes on behind them
 */
public record Slice<T>(List<T> rows, boolean more) {

    public Slice {
        rows = List.copyOf(rows);
    }

    /** Cuts what was read with one row more than wanted, which tells whether there is a next page. */
    public static <T> Slice<T> of(List<T> oneMore, int size) {
        return oneMore.size() > size ? new Slice<>(oneMore.subList(0, size), true) : new Slice<>(oneMore, false);
    }

    public <R> Slice<R> map(Function<? super T, ? extends R> change) {
        return new Slice<>(rows.stream().<R>map(change).toList(), more);
    }
}
