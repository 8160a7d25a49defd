package de.aqb.browser;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app on somebody's phone, RFC 6238. A code holds once, so it waits for the next one where it must. */
final class Authenticator {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP_MILLIS = 30_000;

    private final byte[] secret;
    private long lastStep;

    Authenticator(String typed) {
        this.secret = decode(typed.replaceAll("\\s", ""));
    }

    /** A code that was not used before. */
    String code() {
        try {
            var step = step();
            while (step <= lastStep) {
                Thread.sleep(500);
                step = step();
            }
            lastStep = step;
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & 0x7fff_ffff;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long step() {
        return Clock.systemUTC().millis() / STEP_MILLIS;
    }

    private static byte[] decode(String base32) {
        var bits = new StringBuilder();
        base32.chars()
                .map(ALPHABET::indexOf)
                .forEach(value -> bits.append(String.format(Locale.ROOT, "%5s", Integer.toBinaryString(value))
                        .replace(' ', '0')));
        var bytes = new byte[bits.length() / Byte.SIZE];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(i * Byte.SIZE, (i + 1) * Byte.SIZE), 2);
        }
        return bytes;
    }
}
