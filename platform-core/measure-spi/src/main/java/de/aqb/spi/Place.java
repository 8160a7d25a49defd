package de.aqb.spi;

/**
 * How much room a question takes on a page, and in which shape. A hint, nothing more: no check, figure or export depends
 * on it.
 *
 * @param columns how many of the six columns of a wide page it spans
 * @param segmented whether the options stand side by side in one bar; meant for up to four short ones
 */
public record Place(int columns, boolean segmented) {

    /** Half a row. */
    public static final Place HALF = new Place(3, false);

    public Place {
        if (columns < 1 || columns > 6) {
            throw new IllegalArgumentException("A page has six columns, not " + columns);
        }
    }
}
