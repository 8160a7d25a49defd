package de.aqb.portal.demo;

import static de.aqb.portal.account.Role.AUDITOR;
import static de.aqb.portal.account.Role.GK_MANAGER;
import static de.aqb.portal.account.Role.GK_READER;
import static de.aqb.portal.account.Role.RP_ADMIN;

import de.aqb.portal.account.Account;
import de.aqb.portal.account.Accounts;
import de.aqb.portal.account.Membership;
import de.aqb.portal.account.Passwords;
import de.aqb.portal.account.Provider;
import de.aqb.portal.account.Providers;
import de.aqb.portal.account.factor.SecondFactors;
import de.aqb.portal.tenancy.TenantWork;
import de.aqb.portal.tenancy.Today;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The people of the demo, at least one for each role, and the providers some of them work for. */
@Singleton
@Startup
@DependsOn("Migrations")
public class DemoAccounts {

    /** Everybody's password; the demo's log-in page shows it. */
    public static final String PASSWORD = "Teilnehmen-2026";

    /** The secret of the one account with a second factor; the demo's log-in page shows it. */
    public static final String TOTP_SECRET = "AQBDEMOZWEITERFAKTOR234567ABCDEF";

    static final String WERKSTATT = "Werkstatt für junge Menschen e. V.";
    static final String JUGENDWERKSTATT = "Jugendwerkstatt Fulda-Ufer gGmbH";

    private static final String WMK = "WMK";
    private static final String WMK_NAME = "Werra-Meißner-Kreis";
    private static final String KS = "KS";
    private static final String KS_NAME = "Stadt Kassel";
    private static final String REGIONAL_NAME = "Regierungspräsidium Kassel";

    @Inject
    @ConfigProperty(name = "aqb.demo", defaultValue = "false")
    boolean demo;

    @Inject
    Accounts accounts;

    @Inject
    Providers providers;

    @Inject
    Passwords passwords;

    @Inject
    SecondFactors factors;

    @Inject
    TenantWork work;

    @Inject
    Today today;

    @PostConstruct
    void fillAnEmptyPortal() {
        if (demo && accounts.isEmpty()) {
            var werkstatt = provider(WMK, WERKSTATT, "Eschwege");
            provider(WMK, "Bildungswerk Meißner gGmbH", "Witzenhausen");
            var jugendwerkstatt = provider(KS, JUGENDWERKSTATT, "Kassel");
            provider(KS, "Lernwerk Nordhessen e. V.", "Kassel");
            addPeople(werkstatt, jugendwerkstatt, passwords.hash(PASSWORD));
        }
    }

    private void addPeople(Provider werkstatt, Provider jugendwerkstatt, String hash) {
        var albrecht = account("Dr. Katrin Albrecht", "rp@aqb.example", hash);
        accounts.add(Membership.ofPlatform(albrecht, RP_ADMIN, REGIONAL_NAME));
        var brandau = account("Uwe Brandau", "sb@aqb.example", hash);
        accounts.add(Membership.ofCaseworker(brandau, REGIONAL_NAME, Set.of(WMK, KS)));
        var hofmann = account("Martina Hofmann", "gk.wmk@aqb.example", hash);
        accounts.add(Membership.ofAuthority(hofmann, GK_MANAGER, WMK, WMK_NAME));
        var vogt = account("Stefan Vogt", "leser.wmk@aqb.example", hash);
        accounts.add(Membership.ofAuthority(vogt, GK_READER, WMK, WMK_NAME));
        var mertens = account("Sabine Mertens", "traeger.wmk@aqb.example", hash);
        accounts.add(Membership.ofProvider(mertens, WMK, werkstatt));
        var oezdemir = account("Ayşe Özdemir", "gk.ks@aqb.example", hash);
        accounts.add(Membership.ofAuthority(oezdemir, GK_MANAGER, KS, KS_NAME));
        var wagner = account("Thomas Wagner", "traeger.ks@aqb.example", hash);
        accounts.add(Membership.ofProvider(wagner, KS, jugendwerkstatt));
        var lehmann = account("Julia Lehmann", "beide@aqb.example", hash);
        accounts.add(Membership.ofProvider(lehmann, WMK, werkstatt));
        accounts.add(Membership.ofProvider(lehmann, KS, jugendwerkstatt));
        addPeopleOnTheirWay(werkstatt);
        var noack = account("Heike Noack", "revision@aqb.example", hash);
        accounts.add(Membership.ofPlatform(noack, AUDITOR, REGIONAL_NAME));
        addTheOneWithASecondFactor(hash);
    }

    /** Somebody invited, somebody invited too long ago, and somebody who does not work there any more. */
    private void addPeopleOnTheirWay(Provider werkstatt) {
        var now = today.now();
        var yildiz = Membership.ofProvider(account("Ali Yıldız", "yildiz@werkstatt.example"), WMK, werkstatt);
        yildiz.invite("Ali Yıldız", "yildiz@werkstatt.example", now);
        accounts.add(yildiz);
        var heinemann = Membership.ofProvider(account("Marc Heinemann", "heinemann@werkstatt.example"), WMK, werkstatt);
        heinemann.invite("Marc Heinemann", "buero@werkstatt.example", now.minus(Duration.ofDays(5)));
        accounts.add(heinemann);
        var ruehl = Membership.ofProvider(account("Kerstin Rühl", "ruehl@werkstatt.example"), WMK, werkstatt);
        ruehl.retire(now);
        accounts.add(ruehl);
    }

    /** Committed at once: a transaction belongs to one tenant, and memberships point to the provider. */
    private Provider provider(String tenant, String name, String town) {
        return work.inside(tenant, () -> {
            var provider = new Provider(name, town);
            providers.add(provider);
            return provider;
        });
    }

    /** Open to everybody who reads the log-in page, so a second factor would only be in the way. */
    private Account account(String name, String email, String hash) {
        var account = account(name, email);
        account.setPasswordHash(hash);
        account.waiveFactor();
        return account;
    }

    /** Without a password nobody logs in. */
    private Account account(String name, String email) {
        var account = new Account(name, email, today.now());
        accounts.add(account);
        return account;
    }

    private void addTheOneWithASecondFactor(String hash) {
        var stoehr = new Account("Petra Stöhr", "totp@aqb.example", today.now());
        stoehr.setPasswordHash(hash);
        stoehr.factorBegins(today.now());
        accounts.add(stoehr);
        accounts.add(Membership.ofAuthority(stoehr, GK_MANAGER, WMK, WMK_NAME));
        factors.set(stoehr.getId(), TOTP_SECRET);
    }
}
