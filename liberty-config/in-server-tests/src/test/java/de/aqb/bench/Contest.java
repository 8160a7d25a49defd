package de.aqb.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Times pieces of work against each other: warmed up, in turn, so that what disturbs the machine disturbs them all. */
final class Contest {

    private static final int WARM_UP = 20;
    private static final int ROUNDS = 100;
    private static final int FEWEST = 15;
    private static final long ENOUGH = 4_000_000_000L;

    private Contest() {}

    /** The median of each piece of work in milliseconds. */
    static List<Double> medians(List<Callable<?>> pieces) throws Exception {
        var times = new ArrayList<List<Long>>();
        pieces.forEach(piece -> times.add(new ArrayList<>()));
        var begin = System.nanoTime();
        for (var round = 0; round < WARM_UP + ROUNDS; round++) {
            if (round >= WARM_UP + FEWEST && System.nanoTime() - begin > ENOUGH) {
                break;
            }
            for (var i = 0; i < pieces.size(); i++) {
                var start = System.nanoTime();
                pieces.get(i).call();
                if (round >= WARM_UP) {
                    times.get(i).add(System.nanoTime() - start);
                }
            }
        }
        return times.stream()
                .map(each -> each.stream().sorted().toList().get(each.size() / 2) / 1e6)
                .toList();
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
