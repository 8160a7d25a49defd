package de.aqb.portal.account.factor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts what the second factor keeps, with a key that does not lie in the database: whoever gets hold of a backup has
 * no second factor. The key is made at the first start, or comes from the configuration; all servers share it.
 */
@ApplicationScoped
class FactorKey {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String VERSION = "v1:";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    @ConfigProperty(name = "aqb.factor.key")
    Optional<String> configured;

    @Inject
    @ConfigProperty(name = "aqb.data.dir", defaultValue = "data")
    String dataDirectory;

    private byte[] key = new byte[0];

    @PostConstruct
    void read() {
        var hex = configured.orElseGet(() -> fromFile(Path.of(dataDirectory, "secrets")));
        key = HexFormat.of().parseHex(hex.strip());
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException("The key of the second factor has not 64 hexadecimal digits");
        }
    }

    /** Bound to the account: copied to another one it cannot be read. */
    String encrypt(byte[] secret, UUID account) {
        try {
            var nonce = random(NONCE_BYTES);
            var encrypted = cipher(Cipher.ENCRYPT_MODE, nonce, account).doFinal(secret);
            var both = ByteBuffer.allocate(nonce.length + encrypted.length)
                    .put(nonce)
                    .put(encrypted);
            return VERSION + Base64.getEncoder().encodeToString(both.array());
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    byte[] decrypt(String stored, UUID account) {
        try {
            var both = ByteBuffer.wrap(Base64.getDecoder().decode(stored.substring(VERSION.length())));
            var nonce = new byte[NONCE_BYTES];
            both.get(nonce);
            var encrypted = new byte[both.remaining()];
            both.get(encrypted);
            return cipher(Cipher.DECRYPT_MODE, nonce, account).doFinal(encrypted);
        } catch (GeneralSecurityException anotherKey) {
            throw new IllegalStateException("The second factor was stored with another key", anotherKey);
        }
    }

    /** What is stored of a code on paper, useless without the key. */
    String hash(String code, UUID account) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((account + code).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    static byte[] random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    private Cipher cipher(int mode, byte[] nonce, UUID account) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(account.toString().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private static String fromFile(Path secrets) {
        try {
            var file = secrets.resolve("factor_key");
            if (Files.notExists(file)) {
                Files.createDirectories(secrets);
                // A temporary file is readable by its owner only, and nobody ever sees half of it.
                var fresh = Files.createTempFile(secrets, "factor_key", ".new");
                Files.writeString(fresh, HexFormat.of().formatHex(random(KEY_BYTES)));
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
