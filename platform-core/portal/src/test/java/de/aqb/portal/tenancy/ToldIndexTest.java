package de.aqb.portal.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToldIndexTest {

    @Test
    void derbyIsToldBehindTheNameOfTheTable() {
        assertThat(ToldIndex.forDerby("SELECT /* by a_ix */ id FROM a WHERE (x = ?) ORDER BY y"))
                .isEqualTo("SELECT  id FROM a --DERBY-PROPERTIES index=A_IX\n WHERE (x = ?) ORDER BY y");
        assertThat(ToldIndex.forDerby("SELECT /* by a_ix */ t0.id FROM a t0 WHERE (t0.x = ?)"))
                .isEqualTo("SELECT  t0.id FROM a t0 --DERBY-PROPERTIES index=A_IX\n WHERE (t0.x = ?)");
    }

    @Test
    void aStatementThatTellsNoIndexStaysAsItIs() {
        assertThat(ToldIndex.forDerby("SELECT id FROM a WHERE (x = ?)")).isEqualTo("SELECT id FROM a WHERE (x = ?)");
    }
}
