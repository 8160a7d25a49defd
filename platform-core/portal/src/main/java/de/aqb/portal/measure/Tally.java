package de.aqb.portal.measure;

/**
 * How many participations are in which state.
 *
 * @param counting those with nothing due missing (<i>zählt</i>)
 * @param percentSum sum of their completeness in per cent
 */
public record Tally(
        int started, int toComplete, int entryComplete, int exitComplete, int locked, int counting, long percentSum) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

    /** As the database sums the counters of several rows; {@code null} where there is no row. */
    static Tally of(Number[] sums) {
        return new Tally(
                sums[0].intValue(),
                sums[1].intValue(),
                sums[2].intValue(),
                sums[3].intValue(),
                sums[4].intValue(),
                sums[5].intValue(),
                sums[6].longValue());
    }

    public Tally plus(Tally other) {
        return new Tally(
                started + other.started,
                toComplete + other.toComplete,
                entryComplete + other.entryComplete,
                exitComplete + other.exitComplete,
                locked + other.locked,
                counting + other.counting,
                percentSum + other.percentSum);
    }

    public Tally minus(Tally other) {
        return new Tally(
                started - other.started,
                toComplete - other.toComplete,
                entryComplete - other.entryComplete,
                exitComplete - other.exitComplete,
                locked - other.locked,
                counting - other.counting,
                percentSum - other.percentSum);
    }

    public int total() {
        return started + toComplete + entryComplete + exitComplete + locked;
    }

    public int incomplete() {
        return total() - counting;
    }

    /** Mean completeness in per cent, rounded down; 100 for a measure without participations would be a boast: 0. */
    public int percent() {
        return total() == 0 ? 0 : (int) (percentSum / total());
    }

    public boolean isEmpty() {
        return total() == 0;
    }
}
