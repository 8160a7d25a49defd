package de.aqb.portal.web.login;

import static de.aqb.portal.web.ui.Texts.text;

import de.aqb.portal.account.Addresses;
import de.aqb.portal.account.LoginCookie;
import de.aqb.portal.account.Role;
import de.aqb.portal.account.SignIn;
import de.aqb.portal.demo.DemoAccounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** {@code login.xhtml}: a person logs in and goes on to the page that was asked for. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    private SignIn signIn;

    @Inject
    @ConfigProperty(name = "aqb.demo", defaultValue = "false")
    private boolean demo;

    private @Nullable String next;
    private String email = "";
    private String password = "";
    private boolean refused;

    /** Logs in; whether the address or the password is wrong is not said. */
    public void signIn() throws IOException {
        var context = FacesContext.getCurrentInstance();
        var external = context.getExternalContext();
        var token = signIn.signIn(email, password);
        password = "";
        refused = token.isEmpty();
        if (!refused) {
            LoginCookie.set(
                    (HttpServletRequest) external.getRequest(),
                    (HttpServletResponse) external.getResponse(),
                    token.get());
            external.redirect(external.getRequestContextPath() + Addresses.afterLogin(next));
            context.responseComplete();
        }
    }

    /** The demo's accounts; empty outside the demo. */
    public List<DemoAccount> getDemoAccounts() {
        return demo
                ? List.of(
                        account(Role.PROVIDER_STAFF, "Werkstatt für junge Menschen e. V.", "traeger.wmk"),
                        account(Role.GK_MANAGER, "Werra-Meißner-Kreis", "gk.wmk"),
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

    public boolean isRefused() {
        return refused;
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
