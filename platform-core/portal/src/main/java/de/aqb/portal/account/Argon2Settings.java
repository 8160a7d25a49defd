package de.aqb.portal.account;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** What a hash costs: kilobytes of memory, passes over them, lanes; written {@code m=19456,t=2,p=1}. */
record Argon2Settings(int memory, int passes, int lanes) {

    static Argon2Settings of(String text) {
        var values = Arrays.stream(text.split(",", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> Integer.parseInt(pair[1])));
        return new Argon2Settings(
                values.getOrDefault("m", 0), values.getOrDefault("t", 0), values.getOrDefault("p", 0));
    }

    /** How every hash of these settings begins. */
    String prefix() {
        return "$argon2id$v=19$m=%d,t=%d,p=%d$".formatted(memory, passes, lanes);
    }

    Argon2Parameters with(byte[] salt) {
        return new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build();
    }
}
