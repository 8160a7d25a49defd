package de.aqb.portal.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void idsMadeOneAfterTheOtherAreInOrder() {
        var ids = Stream.generate(Ids::next).limit(20_000).map(UUID::toString).toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void anIdSaysThatItIsOfVersionSeven() {
        var id = Ids.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void anIdBeginsWithItsMillisecond() {
        var before = System.currentTimeMillis();
        assertThat(Ids.next().getMostSignificantBits() >>> 16).isBetween(before, before + 60_000);
    }
}
