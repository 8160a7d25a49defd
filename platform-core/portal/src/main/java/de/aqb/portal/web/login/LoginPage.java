package de.aqb.portal.web.login;

import static de.aqb.portal.web.ui.Texts.text;

import de.aqb.portal.account.Addresses;
import de.aqb.portal.account.Role;
import de.aqb.portal.account.SignIn;
import de.aqb.portal.account.SignInResult;
import de.aqb.portal.account.attempt.LoginClient;
import de.aqb.portal.account.token.Secret;
import de.aqb.portal.demo.DemoAccounts;
import de.aqb.portal.tenancy.Today;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** {@code login.xhtml}: a person logs in and goes on to the page that was asked for. */
@Named
@ViewScoped
public class LoginPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<String> DONE = Set.of("password", "ended");

    @Inject
    private transient SignIn signIn;

    @Inject
    @ConfigProperty(name = "aqb.demo", defaultValue = "false")
    private transient boolean demo;

    @Inject
    private transient Today today;

    private @Nullable String next;
    private String done = "";
    private String email = "";
    private String password = "";
    private String step = "";
    private String code = "";
    private String problem = "";

    /** Logs in; whether the address or the password is wrong is not said. */
    public void signIn() throws IOException {
        problem = "";
        var client = Visit.client();
        var result = signIn.signIn(email, password, client);
        password = "";
        goOn(result, client, text("login.login.refused"));
    }

    /** The second step: the code of the app, or one on paper. */
    public void confirm() throws IOException {
        problem = "";
        var client = Visit.client();
        var result = signIn.confirm(new Secret(step), code, client);
        code = "";
        goOn(result, client, text("login.code.refused"));
    }

    private void goOn(SignInResult result, LoginClient client, String refused) throws IOException {
        if (result instanceof SignInResult.In in) {
            Visit.logIn(in.token(), client, Addresses.afterLogin(next));
        } else if (result instanceof SignInResult.CodeNeeded needed) {
            step = needed.step().value();
        } else if (result instanceof SignInResult.Wait wait) {
            problem = Visit.waiting(wait.until(), today.now());
        } else if (result instanceof SignInResult.TooLate) {
            step = "";
            problem = text("login.code.tooLate");
        } else {
            problem = refused;
        }
    }

    /** Whether the password was right and a code is asked for next. */
    public boolean isAskingForCode() {
        return !step.isEmpty();
    }

    /** What was just done: a password that was set, a log-in that ended. */
    public String getDone() {
        return DONE.contains(done) ? text("login.done." + done) : "";
    }

    /** The demo's accounts; empty outside the demo. */
    public List<DemoAccount> getDemoAccounts() {
        return demo
                ? List.of(
                        account(Role.PROVIDER_STAFF, "Werkstatt für junge Menschen e. V.", "traeger.wmk"),
                        account(Role.GK_MANAGER, "Werra-Meißner-Kreis", "gk.wmk"),
                        account(Role.GK_MANAGER, "Werra-Meißner-Kreis, mit zweitem Faktor", "totp"),
                        account(Role.GK_READER, "Werra-Meißner-Kreis", "leser.wmk"),
                        account(Role.PROVIDER_STAFF, "Jugendwerkstatt Fulda-Ufer gGmbH", "traeger.ks"),
                        account(Role.GK_MANAGER, "Stadt Kassel", "gk.ks"),
                        account(Role.PROVIDER_STAFF, "Werra-Meißner-Kreis und Stadt Kassel", "beide"),
                        account(Role.RP_CASEWORKER, "Werra-Meißner-Kreis und Stadt Kassel", "sb"),
                        account(Role.RP_ADMIN, "Regierungspräsidium Kassel", "rp"),
                        account(Role.AUDITOR, "Regierungspräsidium Kassel", "revision"))
                : List.of();
    }

    private static DemoAccount account(Role role, String place, String name) {
        return new DemoAccount(text("role." + role), place, name + "@aqb.example");
    }

    /** The password of all demo accounts, empty outside the demo. */
    public String getDemoPassword() {
        return demo ? DemoAccounts.PASSWORD : "";
    }

    public boolean isDemo() {
        return demo;
    }

    public String getProblem() {
        return problem;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public void setDoneKey(String done) {
        this.done = done;
    }

    public String getDoneKey() {
        return done;
    }

    /** The secret of the demo account that has a second factor, for an app of one's own. */
    public String getDemoSecret() {
        return demo ? DemoAccounts.TOTP_SECRET : "";
    }

    public @Nullable String getNext() {
        return next;
    }

    public void setNext(@Nullable String next) {
        this.next = next;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
