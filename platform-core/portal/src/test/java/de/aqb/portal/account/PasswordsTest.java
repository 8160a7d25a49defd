package de.aqb.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void aPasswordFitsItsHashAndNoOtherDoes() {
        var hash = passwords.hash("Teilnehmen-2026");
        assertThat(passwords.matches("Teilnehmen-2026", hash)).isTrue();
        assertThat(passwords.matches("teilnehmen-2026", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
    }

    @Test
    void theSamePasswordIsHashedDifferentlyEachTime() {
        assertThat(passwords.hash("same")).isNotEqualTo(passwords.hash("same"));
    }

    @Test
    void aHashSaysHowItWasMade() {
        assertThat(passwords.hash("x")).matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[^$=]{22}\\$[^$=]{43}");
    }

    @Test
    void aHashOfOlderSettingsIsStillReadAndKnownAsOutdated() {
        var salt = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");
        var older = new Argon2Settings(64, 3, 1);
        var raw = new byte[32];
        var generator = new Argon2BytesGenerator();
        generator.init(older.with(salt));
        generator.generateBytes("old".getBytes(StandardCharsets.UTF_8), raw);
        var base64 = java.util.Base64.getEncoder().withoutPadding();
        var hash = older.prefix() + base64.encodeToString(salt) + "$" + base64.encodeToString(raw);
        assertThat(passwords.matches("old", hash)).isTrue();
        assertThat(passwords.isOutdated(hash)).isTrue();
        assertThat(passwords.isOutdated(passwords.hash("new"))).isFalse();
    }

    @Test
    void nobodyKnowsThePasswordOfAnUnknownAddressWhoseHashCostsTheSame() {
        assertThat(passwords.nobodys()).startsWith(Passwords.CURRENT.prefix());
        assertThat(passwords.matches("", passwords.nobodys())).isFalse();
    }

    @Test
    void anUmlautIsTheSameHoweverTheKeyboardSendsIt() {
        assertThat(passwords.matches("Mu\u0308ller", passwords.hash("Müller"))).isTrue();
    }

    @Test
    void hashesOfOtherProgramsAreUnderstood() {
        var hash = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertThat(passwords.matches("password", hash)).isTrue();
        assertThat(passwords.matches("differentpassword", hash)).isFalse();
    }
}
