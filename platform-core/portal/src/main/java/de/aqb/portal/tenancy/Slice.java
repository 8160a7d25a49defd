package de.aqb.portal.tenancy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One page of a list that is read by key, never by offset and never counted.
 *
 * @param rows in the order of the list, at most as many as were asked for
 * @param previous whether there are rows before them
 * @param next whether there are rows behind them
 */
public record Slice<T>(List<T> rows, boolean previous, boolean next) {

    public Slice {
        rows = List.copyOf(rows);
    }

    /** Cuts what was read, with one row more than wanted, which tells whether the list goes on. */
    public static <T> Slice<T> of(List<T> oneMore, int size, Turn<?> turn) {
        var more = oneMore.size() > size;
        var rows = new ArrayList<>(more ? oneMore.subList(0, size) : oneMore);
        if (turn.backward()) {
            Collections.reverse(rows);
            return new Slice<>(rows, more, true);
        }
        return new Slice<>(rows, turn.row().isPresent(), more);
    }
}
