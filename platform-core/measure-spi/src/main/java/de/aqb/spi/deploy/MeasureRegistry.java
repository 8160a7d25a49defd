package de.aqb.spi.deploy;

import de.aqb.spi.MeasureType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/**
 * Which measure modules run. It lives in the class loader that portal and modules share, holds a module for exactly as
 * long as it runs, and remembers nothing of it but words afterwards.
 *
 * <p>It judges nothing: whether a form is acceptable is the portal's to say.
 */
public final class MeasureRegistry {

    /** The generation of what has not been registered. */
    static final long NEVER = 0;

    private static final int FAILURES_KEPT = 50;
    private static final Clock CLOCK = Clock.systemUTC();
    private static final AtomicLong GENERATIONS = new AtomicLong(NEVER);

    private static volatile Snapshot now = new Snapshot(0, List.of(), List.of());

    private MeasureRegistry() {}

    /** The modules as they are now. */
    public static Snapshot snapshot() {
        return now;
    }

    /** A number that rises with every change; cheap enough to be asked with each request. */
    public static long generation() {
        return now.generation();
    }

    /** Notes that a module of that class is being made; the note goes when it registers. */
    static void starting(String moduleClass) {
        fail(new Failure(moduleClass, "", Instant.now(CLOCK)));
    }

    /** Enters a module; one that cannot even say its key is noted as failed. Returns what it leaves with. */
    public static long register(MeasureType type, String module) {
        var moduleClass = type.getClass().getName();
        try {
            var generation = GENERATIONS.incrementAndGet();
            var entered = new Deployment(generation, type.key(), type.formVersion(), type, module, Instant.now(CLOCK));
            change(old -> new Snapshot(
                    old.generation() + 1, plus(old.deployments(), entered), without(old.failures(), moduleClass)));
            return generation;
        } catch (RuntimeException | LinkageError broken) {
            fail(new Failure(moduleClass, broken.toString(), Instant.now(CLOCK)));
            return NEVER;
        }
    }

    /** Takes out the module that was entered with this generation, and no other. */
    public static void unregister(long generation) {
        change(old -> {
            var rest = old.deployments().stream()
                    .filter(deployment -> deployment.generation() != generation)
                    .toList();
            return rest.size() == old.deployments().size()
                    ? old
                    : new Snapshot(old.generation() + 1, rest, old.failures());
        });
    }

    /** Forgets that a module of that class failed, because it has been taken away. */
    static void forget(String moduleClass) {
        change(old -> new Snapshot(old.generation() + 1, old.deployments(), without(old.failures(), moduleClass)));
    }

    private static void fail(Failure failure) {
        change(old -> {
            var failures = plus(without(old.failures(), failure.moduleClass()), failure);
            var kept = failures.subList(Math.max(0, failures.size() - FAILURES_KEPT), failures.size());
            return new Snapshot(old.generation() + 1, old.deployments(), kept);
        });
    }

    private static synchronized void change(UnaryOperator<Snapshot> step) {
        now = step.apply(now);
    }

    private static <T> List<T> plus(List<T> list, T added) {
        var longer = new ArrayList<>(list);
        longer.add(added);
        return longer;
    }

    private static List<Failure> without(List<Failure> failures, String moduleClass) {
        return failures.stream()
                .filter(failure -> !failure.moduleClass().equals(moduleClass))
                .toList();
    }
}
