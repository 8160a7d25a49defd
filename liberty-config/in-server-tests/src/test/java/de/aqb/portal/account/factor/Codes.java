package de.aqb.portal.account.factor;

import java.time.Instant;

/** The app on somebody's phone. */
public final class Codes {

    private Codes() {}

    /** What it shows at that moment, for the secret as the portal writes it. */
    public static String at(String secret, Instant now) {
        return Totp.code(Base32.decode(secret.replace(" ", "")), Totp.step(now));
    }
}
