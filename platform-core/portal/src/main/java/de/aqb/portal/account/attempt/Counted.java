package de.aqb.portal.account.attempt;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** One thing that is counted, such as the attempts for one account. Only its hash is stored. */
public record Counted(Counter counter, String what) {

    String hash() {
        try {
            var text = (counter + "\n" + what).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public String toString() {
        return counter.name();
    }
}
