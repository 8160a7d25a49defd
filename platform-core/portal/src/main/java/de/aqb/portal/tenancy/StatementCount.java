package de.aqb.portal.tenancy;

/** How many statements the running request has sent to the database; a batch is one. Tests hold pages to a number. */
public final class StatementCount {

    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

    private StatementCount() {}

    /** Begins again at zero. */
    public static void restart() {
        COUNT.get()[0] = 0;
    }

    /** The statements on this thread since the last {@link #restart()}. */
    public static int current() {
        return COUNT.get()[0];
    }

    static void add() {
        COUNT.get()[0]++;
    }

    static void forget() {
        COUNT.remove();
    }
}
