package de.aqb.portal.account;

import de.aqb.portal.account.attempt.LoginClient;
import de.aqb.portal.account.token.Secret;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.TenantWork;
import de.aqb.portal.tenancy.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes people for tests around the log-in, and logs them in. */
@ApplicationScoped
public class Somebody {

    public static final String PASSWORD = "Ein Zeisig sitzt im Holunder";

    private static final AtomicInteger NETWORK = new AtomicInteger();

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    SignIn signIn;

    @Inject
    LoginSessions sessions;

    @Inject
    TenantWork work;

    @Inject
    Today today;

    /** An address nobody has used before. */
    public String address() {
        return Ids.next() + "@test.example";
    }

    /** A reader of a local authority who needs no second factor, as in the demo. */
    public UUID reader(String address) {
        return account(address, true);
    }

    /** One who needs a second factor. */
    public UUID readerByTheBook(String address) {
        return account(address, false);
    }

    private UUID account(String address, boolean waived) {
        return work.inside("WMK", () -> {
            var account = new Account("Nadine Wiegand", address, today.now());
            account.setPasswordHash(passwords.hash(PASSWORD));
            if (waived) {
                account.waiveFactor();
            }
            accounts.add(account);
            accounts.add(Membership.ofAuthority(account, Role.GK_READER, "WMK", "Werra-Meißner-Kreis"));
            return account.getId();
        });
    }

    /** A browser nobody knows, at an address of its own. */
    public static LoginClient stranger() {
        return new LoginClient("test-" + NETWORK.incrementAndGet(), Secret.fresh(), "Firefox unter Linux");
    }

    /** Logs in, if all is right. */
    public Optional<LoginToken> enter(String address, String password, LoginClient client) {
        return signIn.signIn(address, password, client) instanceof SignInResult.In in
                ? Optional.of(in.token())
                : Optional.empty();
    }

    /** Whether the token is still that of a log-in. */
    public boolean isIn(LoginToken token) {
        return sessions.resume(token).isPresent();
    }

    /** The account as it is stored now. */
    public Account stored(String address) {
        return work.inside("WMK", () -> accounts.find(address).orElseThrow());
    }
}
