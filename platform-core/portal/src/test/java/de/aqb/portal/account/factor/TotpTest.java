package de.aqb.portal.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOON = Instant.parse("2026-08-01T10:00:00Z");

    /** Appendix B of RFC 6238, the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theCodesAreThoseOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Test
    void aClockMayBeHalfAMinuteWrong() {
        for (var seconds : new int[] {-30, 0, 30}) {
            assertThat(Totp.stepOf(codeAt(NOON.plusSeconds(seconds)), SECRET, NOON, 0))
                    .isPresent();
        }
        assertThat(Totp.stepOf(codeAt(NOON.plusSeconds(60)), SECRET, NOON, 0)).isEmpty();
        assertThat(Totp.stepOf(codeAt(NOON.minusSeconds(31)), SECRET, NOON, 0)).isEmpty();
    }

    @Test
    void aCodeHoldsOnlyOnceAndNoEarlierOneAfterIt() {
        var used = Totp.stepOf(codeAt(NOON), SECRET, NOON, 0).orElseThrow();
        assertThat(Totp.stepOf(codeAt(NOON), SECRET, NOON, used)).isEmpty();
        assertThat(Totp.stepOf(codeAt(NOON.minusSeconds(30)), SECRET, NOON, used))
                .isEmpty();
        assertThat(Totp.stepOf(codeAt(NOON.plusSeconds(30)), SECRET, NOON, used))
                .isPresent();
    }

    @Test
    void whatIsNoCodeIsRefused() {
        for (var typed : new String[] {"", "12345", "1234567", "ABCDEF", "১২৩৪৫৬", "\u0000"}) {
            assertThat(Totp.stepOf(typed, SECRET, NOON, 0)).isEmpty();
        }
    }

    @Test
    void aSecretIsTheSameAfterItWasWrittenDown() {
        assertThat(Base32.encode(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        var random = new Random(7);
        for (var length = 0; length < 40; length++) {
            var bytes = new byte[length];
            random.nextBytes(bytes);
            assertThat(Base32.decode(Base32.encode(bytes))).isEqualTo(bytes);
        }
    }

    private static String codeAt(Instant at) {
        return Totp.code(SECRET, Totp.step(at));
    }
}
