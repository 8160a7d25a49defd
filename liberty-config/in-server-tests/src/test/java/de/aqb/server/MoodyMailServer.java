package de.aqb.server;

import de.aqb.launcher.MailServer.Manners;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A mail server that behaves as the address says to which it is written. */
final class MoodyMailServer implements Manners {

    /** Longer than the portal waits in tests. */
    private static final long HANGS = 4_000;

    private final Random random = new Random(30);
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    @Override
    public int atRecipient(String address) {
        if (address.startsWith("hanging") && seen.add(address)) {
            hang();
        }
        return address.startsWith("unknown") ? 550 : 0;
    }

    @Override
    public int atMail(String address) {
        if (address.startsWith("spam")) {
            return 554;
        }
        return address.startsWith("moody") && random.nextInt(100) < 30 ? 451 : 0;
    }

    @Override
    public void atReceipt(String address) {
        if (address.startsWith("mute") && seen.add(address)) {
            hang();
        }
    }

    private static void hang() {
        try {
            Thread.sleep(HANGS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
