package de.aqb.portal.account.factor;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;

/** The second factors of all accounts; each query binds the account. */
@ApplicationScoped
@Transactional
public class SecondFactors {

    private static final int SECRET_BYTES = 20;
    private static final int CODES = 10;
    private static final int CODE_BYTES = 10;

    @Inject
    Database database;

    @Inject
    FactorKey key;

    @Inject
    Today today;

    /** What was begun and not confirmed yet, else a fresh secret: the page may be opened twice. */
    public Enrolment begin(UUID account, String label) {
        var begun = find(account).filter(factor -> !factor.isConfirmed());
        var secret = begun.map(factor -> key.decrypt(factor.getSecret(), account))
                .orElseGet(() -> FactorKey.random(SECRET_BYTES));
        if (begun.isEmpty()) {
            store(account, secret);
        }
        return enrolment(label, secret);
    }

    /** The first code shows that the app works. The codes for paper are told once and never again. */
    public Optional<List<String>> confirm(UUID account, String code) {
        var begun = find(account).filter(factor -> !factor.isConfirmed());
        if (begun.isEmpty() || !takesCodeOfApp(account, begun.get(), code)) {
            return Optional.empty();
        }
        begun.get().confirm(today.now());
        return Optional.of(freshCodes(account));
    }

    /** A demo's account whose secret everybody may know. */
    public void set(UUID account, String base32) {
        store(account, Base32.decode(base32));
        find(account).ifPresent(factor -> factor.confirm(today.now()));
    }

    /** Whether the code is one of the app or of the paper; either way it holds only once. */
    public boolean takes(UUID account, String typed) {
        var factor = find(account).filter(SecondFactor::isConfirmed);
        return factor.isPresent() && (takesCodeOfApp(account, factor.get(), typed) || takesCodeOfPaper(account, typed));
    }

    /** Codes for paper; those before do not hold any longer. */
    public List<String> freshCodes(UUID account) {
        forgetCodes(account);
        var codes = Stream.generate(() -> Base32.encode(FactorKey.random(CODE_BYTES)))
                .limit(CODES)
                .toList();
        codes.forEach(code -> database.shared().persist(new RecoveryCode(account, key.hash(code, account))));
        return codes.stream().map(code -> grouped(code, "-")).toList();
    }

    /** How many codes on paper are left. */
    public int codesLeft(UUID account) {
        return database.shared()
                .createQuery("select count(c) from RecoveryCode c where c.accountId = :account", Long.class)
                .setParameter("account", account)
                .getSingleResult()
                .intValue();
    }

    /** The account has no second factor any more. */
    public void remove(UUID account) {
        forgetCodes(account);
        database.shared()
                .createQuery("delete from SecondFactor f where f.accountId = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    private void store(UUID account, byte[] secret) {
        forgetCodes(account);
        var factor = find(account).orElseGet(() -> {
            var first = new SecondFactor(account);
            database.shared().persist(first);
            return first;
        });
        factor.begin(key.encrypt(secret, account));
        database.shared().flush();
    }

    /** Of two who type the same code at the same moment one wins, on whatever server. */
    private boolean takesCodeOfApp(UUID account, SecondFactor factor, String typed) {
        var secret = key.decrypt(factor.getSecret(), account);
        var step = Totp.stepOf(typed.replaceAll("\\s", ""), secret, today.now(), factor.getLastStep());
        return step.isPresent()
                && database.shared()
                                .createQuery("update SecondFactor f set f.lastStep = :step"
                                        + " where f.accountId = :account and f.lastStep < :step")
                                .setParameter("step", step.getAsLong())
                                .setParameter("account", account)
                                .executeUpdate()
                        == 1;
    }

    private boolean takesCodeOfPaper(UUID account, String typed) {
        var code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return database.shared()
                        .createQuery("delete from RecoveryCode c where c.accountId = :account and c.hash = :hash")
                        .setParameter("account", account)
                        .setParameter("hash", key.hash(code, account))
                        .executeUpdate()
                == 1;
    }

    private Optional<SecondFactor> find(UUID account) {
        return Optional.ofNullable(database.shared().find(SecondFactor.class, account));
    }

    private void forgetCodes(UUID account) {
        database.shared()
                .createQuery("delete from RecoveryCode c where c.accountId = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    private static Enrolment enrolment(String label, byte[] secret) {
        var text = Base32.encode(secret);
        var issuer = encoded(
                ResourceBundle.getBundle("de.aqb.portal.account.AccountTexts").getString("factor.issuer"));
        var address = "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(issuer, encoded(label), text, issuer);
        return new Enrolment(grouped(text, " "), address);
    }

    private static String grouped(String text, String between) {
        return String.join(between, text.split("(?<=\\G.{4})"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
