package de.aqb.portal.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;

/**
 * Why a mail was not taken. The server's own words are not kept: they often repeat the address.
 *
 * @param code the three figures with which the server answered, 0 for none
 */
public record Problem(Kind kind, int code) {

    /** What went wrong. */
    public enum Kind {
        /** There is no server at that address, or it ended the connection. */
        UNREACHABLE,
        /** The server has not answered in time. */
        TIMED_OUT,
        /** The connection could not be encrypted, or the certificate is not the server's. */
        NOT_TRUSTED,
        /** The server does not let the portal in. */
        LOGIN_REFUSED,
        /** The server does not take mails from the portal's address. */
        SENDER_REFUSED,
        /** Not now; another time perhaps. */
        BUSY,
        /** Never. */
        REFUSED
    }

    private static final Pattern REPLY = Pattern.compile("^\\s*([45]\\d\\d)[ -]");
    private static final Set<Integer> LOGIN_CODES = Set.of(530, 534, 535, 538);

    /** What an exception of Jakarta Mail tells. */
    static Problem of(Exception failure) {
        var chain = chain(failure);
        var code = chain.stream()
                .mapToInt(Problem::reply)
                .filter(c -> c > 0)
                .findFirst()
                .orElse(0);
        return new Problem(kind(chain, code), code);
    }

    private static Kind kind(List<Throwable> chain, int code) {
        if (has(chain, AuthenticationFailedException.class) || LOGIN_CODES.contains(code)) {
            return Kind.LOGIN_REFUSED;
        }
        if (has(chain, SSLException.class) || chain.stream().anyMatch(Problem::isWithoutEncryption)) {
            return Kind.NOT_TRUSTED;
        }
        if (has(chain, InterruptedIOException.class)) {
            return Kind.TIMED_OUT;
        }
        if (code >= 500) {
            // The class belongs to the server's implementation of Jakarta Mail, which an application does not see.
            var sender =
                    chain.stream().anyMatch(e -> e.getClass().getSimpleName().equals("SMTPSenderFailedException"));
            return sender ? Kind.SENDER_REFUSED : Kind.REFUSED;
        }
        return code >= 400 ? Kind.BUSY : Kind.UNREACHABLE;
    }

    /** Reads what {@link #toString()} wrote. */
    static Optional<Problem> parse(String stored) {
        var parts = stored.split(" ");
        return parts.length == 2
                ? Optional.of(new Problem(Kind.valueOf(parts[0]), Integer.parseInt(parts[1])))
                : Optional.empty();
    }

    /** Whether trying again is of no use. */
    public boolean isForGood() {
        return kind == Kind.REFUSED;
    }

    /** Whether every other mail would fare alike now. */
    boolean concernsAll() {
        return kind != Kind.REFUSED && kind != Kind.BUSY;
    }

    @Override
    public String toString() {
        return kind + " " + code;
    }

    private static boolean has(List<Throwable> chain, Class<?> type) {
        return chain.stream().anyMatch(type::isInstance);
    }

    /** The server offers none, and there is no exception of its own for that. */
    private static boolean isWithoutEncryption(Throwable failure) {
        return Optional.ofNullable(failure.getMessage()).orElse("").startsWith("STARTTLS is required");
    }

    private static int reply(Throwable failure) {
        var reply = REPLY.matcher(Optional.ofNullable(failure.getMessage()).orElse(""));
        return reply.find() ? Integer.parseInt(reply.group(1)) : 0;
    }

    /** The innermost first: it knows best. Jakarta Mail has a chain of its own beside the causes. */
    private static List<Throwable> chain(Exception failure) {
        var chain = new ArrayList<Throwable>();
        Throwable next = failure;
        while (next != null && !chain.contains(next)) {
            chain.add(0, next);
            next = next instanceof MessagingException mail && mail.getNextException() != null
                    ? mail.getNextException()
                    : next.getCause();
        }
        return chain;
    }
}
