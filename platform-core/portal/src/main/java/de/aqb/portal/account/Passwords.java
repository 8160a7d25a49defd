package de.aqb.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;

/**
 * Hashes passwords with Argon2id, at OWASP's minimum of 2026.
 *
 * <p>Each hash takes 19 MB: at most four are made at a time, or a flood of log-ins would take all memory.
 */
@ApplicationScoped
public class Passwords {

    static final Argon2Settings CURRENT = new Argon2Settings(19_456, 2, 1);

    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getEncoder().withoutPadding();

    private final Semaphore seats = new Semaphore(4);

    /** The hash of a new password, in PHC string format. */
    public String hash(String password) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return phc(CURRENT, salt, derive(password, CURRENT, salt));
    }

    /** Whether this is the password that was hashed. */
    public boolean matches(String password, String hash) {
        var parts = hash.split("\\$", -1);
        var salt = Base64.getDecoder().decode(parts[4]);
        var expected = Base64.getDecoder().decode(parts[5]);
        return MessageDigest.isEqual(expected, derive(password, Argon2Settings.of(parts[3]), salt));
    }

    /** Whether a hash was made with settings of the past and is to be made anew at the next log-in. */
    boolean isOutdated(String hash) {
        return !hash.startsWith(CURRENT.prefix());
    }

    /** A hash that no password fits: an unknown address shall cost as much time as a known one. */
    String nobodys() {
        return phc(CURRENT, new byte[SALT_BYTES], new byte[HASH_BYTES]);
    }

    private byte[] derive(String password, Argon2Settings settings, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(settings.with(salt));
        var hash = new byte[HASH_BYTES];
        var typed = Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
        seats.acquireUninterruptibly();
        try {
            generator.generateBytes(typed, hash);
        } finally {
            seats.release();
        }
        return hash;
    }

    private static String phc(Argon2Settings settings, byte[] salt, byte[] hash) {
        return settings.prefix() + BASE64.encodeToString(salt) + "$" + BASE64.encodeToString(hash);
    }
}
