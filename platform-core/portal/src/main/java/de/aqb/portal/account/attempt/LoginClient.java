package de.aqb.portal.account.attempt;

import de.aqb.portal.account.token.Secret;
import java.util.List;

/**
 * Who tries to come in, as far as it can be told before the log-in.
 *
 * @param network the address it comes from
 * @param device the secret that this browser keeps, a new one if it had none
 * @param browser what it is called, such as "Firefox unter Windows"
 */
public record LoginClient(String network, Secret device, String browser) {

    /** What an attempt to log in counts for. */
    public List<Counted> countedFor(String email, boolean known) {
        if (known) {
            return List.of(new Counted(Counter.KNOWN_DEVICE, email + "\n" + device.hash()));
        }
        return List.of(
                new Counted(Counter.FROM_ADDRESS, email + "\n" + network),
                new Counted(Counter.ACCOUNT, email),
                new Counted(Counter.ADDRESS, network));
    }

    /** What a code of the second factor counts for. */
    public List<Counted> countedForCode(String account, boolean known) {
        return List.of(new Counted(Counter.CODE, known ? account + "\n" + device.hash() : account));
    }
}
