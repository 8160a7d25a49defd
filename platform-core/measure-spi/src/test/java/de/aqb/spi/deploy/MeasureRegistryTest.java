package de.aqb.spi.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.spi.Goal;
import de.aqb.spi.MeasureType;
import de.aqb.spi.Section;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MeasureRegistryTest {

    private final List<Long> entered = new ArrayList<>();

    @AfterEach
    void everyModuleLeaves() {
        entered.forEach(MeasureRegistry::unregister);
        MeasureRegistry.forget(Broken.class.getName());
        MeasureRegistry.forget(BreaksInItsConstructor.class.getName());
    }

    @Test
    void knowsAModuleForAsLongAsItRuns() {
        var m8 = enter(new Type("M8", 1));
        assertThat(active("M8", 1)).isEqualTo("m8-1");
        MeasureRegistry.unregister(m8);
        assertThat(active("M8", 1)).isEmpty();
    }

    @Test
    void runsTwoVersionsOfATypeSideBySide() {
        enter(new Type("M8", 1));
        enter(new Type("M8", 2));
        assertThat(active("M8", 1)).isEqualTo("m8-1");
        assertThat(active("M8", 2)).isEqualTo("m8-2");
        assertThat(MeasureRegistry.snapshot().refused()).isEmpty();
    }

    @Test
    void refusesTheSecondOfTwoWithTheSameTypeAndVersionAndNamesTheFirst() {
        enter(new Type("M8", 1), "measure-m8");
        var late = enter(new Type("M8", 1), "measure-m8-copy");
        assertThat(active("M8", 1)).isEqualTo("measure-m8");
        assertThat(MeasureRegistry.snapshot().refused()).singleElement().satisfies(refused -> {
            assertThat(refused.deployment().generation()).isEqualTo(late);
            assertThat(refused.holder().module()).isEqualTo("measure-m8");
        });
    }

    @Test
    void letsTheRefusedOneInWhenTheFirstLeaves() {
        var first = enter(new Type("M8", 1), "measure-m8");
        enter(new Type("M8", 1), "measure-m8-copy");
        MeasureRegistry.unregister(first);
        assertThat(active("M8", 1)).isEqualTo("measure-m8-copy");
        assertThat(MeasureRegistry.snapshot().refused()).isEmpty();
    }

    @Test
    void leavesTheNewModuleAloneWhenTheOldOneStopsLate() {
        var old = enter(new Type("M8", 1), "old");
        var fresh = enter(new Type("M8", 1), "fresh");
        MeasureRegistry.unregister(old);
        MeasureRegistry.unregister(old);
        assertThat(MeasureRegistry.snapshot().active("M8", 1))
                .hasValueSatisfying(active -> assertThat(active.generation()).isEqualTo(fresh));
    }

    @Test
    void countsUpWithEveryChangeAndStandsStillWithout() {
        var before = MeasureRegistry.generation();
        var m8 = enter(new Type("M8", 1));
        var with = MeasureRegistry.generation();
        MeasureRegistry.unregister(m8);
        var without = MeasureRegistry.generation();
        MeasureRegistry.unregister(m8);
        assertThat(with).isGreaterThan(before);
        assertThat(without).isGreaterThan(with);
        assertThat(MeasureRegistry.generation()).isEqualTo(without);
    }

    @Test
    void givesASnapshotThatNoLaterChangeReaches() {
        var m8 = enter(new Type("M8", 1));
        var snapshot = MeasureRegistry.snapshot();
        MeasureRegistry.unregister(m8);
        assertThat(snapshot.active("M8", 1)).isPresent();
    }

    @Test
    void notesAModuleThatCannotSayItsKey() {
        enter(new Broken());
        assertThat(MeasureRegistry.snapshot().failures()).anySatisfy(failure -> {
            assertThat(failure.moduleClass()).isEqualTo(Broken.class.getName());
            assertThat(failure.reason()).contains("no key today");
        });
    }

    @Test
    void notesAModuleThatBreaksInItsConstructor() {
        try {
            new BreaksInItsConstructor();
        } catch (IllegalStateException asItShould) {
            assertThat(MeasureRegistry.snapshot().failures())
                    .extracting(Failure::moduleClass)
                    .contains(BreaksInItsConstructor.class.getName());
        }
    }

    @Test
    void keepsNothingAliveOfAModuleThatHasLeft() throws InterruptedException {
        var gone = enterAndLeave();
        for (var round = 0; round < 50 && gone.get() != null; round++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(gone.get()).isNull();
    }

    private WeakReference<MeasureType> enterAndLeave() {
        var type = new Type("M9", 1);
        MeasureRegistry.unregister(enter(type));
        return new WeakReference<>(type);
    }

    private long enter(MeasureType type) {
        return enter(type, type instanceof Type known ? "m8-" + known.formVersion() : "broken");
    }

    private long enter(MeasureType type, String module) {
        var generation = MeasureRegistry.register(type, module);
        entered.add(generation);
        return generation;
    }

    private static String active(String key, int version) {
        return MeasureRegistry.snapshot()
                .active(key, version)
                .map(Deployment::module)
                .orElse("");
    }

    private record Type(String key, int formVersion) implements MeasureType {
        @Override
        public List<Goal> goals() {
            return List.of();
        }

        @Override
        public List<Section> sections() {
            return List.of();
        }
    }

    private static class Broken implements MeasureType {
        @Override
        public String key() {
            throw new IllegalStateException("no key today");
        }

        @Override
        public int formVersion() {
            return 1;
        }

        @Override
        public List<Goal> goals() {
            return List.of();
        }

        @Override
        public List<Section> sections() {
            return List.of();
        }
    }

    private static final class BreaksInItsConstructor extends MeasureModule {
        BreaksInItsConstructor() {
            throw new IllegalStateException("not today");
        }

        @Override
        public String key() {
            return "M8";
        }

        @Override
        public int formVersion() {
            return 1;
        }

        @Override
        public List<Goal> goals() {
            return List.of();
        }

        @Override
        public List<Section> sections() {
            return List.of();
        }
    }
}
