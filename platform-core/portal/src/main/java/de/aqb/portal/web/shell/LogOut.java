package de.aqb.portal.web.shell;

import de.aqb.portal.account.Addresses;
import de.aqb.portal.account.LoginCookie;
import de.aqb.portal.account.SignOut;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The button <i>Abmelden</i> in the head of every page. */
@Named
@RequestScoped
public class LogOut {

    @Inject
    private SignOut signOut;

    /** Logs out on all servers and shows the log-in page. */
    public void go() throws IOException {
        var context = FacesContext.getCurrentInstance();
        var external = context.getExternalContext();
        signOut.signOut();
        LoginCookie.clear((HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse());
        external.redirect(external.getRequestContextPath() + Addresses.LOGIN);
        context.responseComplete();
    }
}
