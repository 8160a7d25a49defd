package de.aqb.portal.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeedLocalAuthoritiesTest {

    @Test
    void hesseHasTwentySevenLocalAuthoritiesWithCodesOfTheirOwn() throws IOException {
        var codes = columns(0);
        assertThat(codes).hasSize(27).doesNotHaveDuplicates().contains("WMK", "KS", "HU");
        assertThat(columns(3)).doesNotHaveDuplicates().allMatch(ags -> ags.startsWith("06"));
    }

    @Test
    void onlyHanauBeginsLaterThanThePortal() throws IOException {
        assertThat(SeedLocalAuthorities.lines())
                .filteredOn(line -> !line.endsWith(";"))
                .singleElement()
                .isEqualTo("HU;Hanau;Kreisfreie Stadt;06415;2026-01-01");
    }

    private static List<String> columns(int index) throws IOException {
        return SeedLocalAuthorities.lines().stream()
                .map(line -> line.split(";", -1)[index])
                .toList();
    }
}
