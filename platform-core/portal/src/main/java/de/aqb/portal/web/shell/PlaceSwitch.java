package de.aqb.portal.web.shell;

import de.aqb.portal.account.Addresses;
import de.aqb.portal.account.LoginCookie;
import de.aqb.portal.account.SwitchPlace;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** The switch in the head of every page: goes on working for another of the own places. */
@Named
@RequestScoped
public class PlaceSwitch {

    @Inject
    private SwitchPlace switchPlace;

    /** Goes on in that place, at the start page: what is open here belongs to the other one. */
    public void to(UUID membership) throws IOException {
        to(membership, Addresses.START);
    }

    /** Goes on in that place at that address, which must be one of the portal's own. */
    public void to(UUID membership, String address) throws IOException {
        var context = FacesContext.getCurrentInstance();
        var external = context.getExternalContext();
        var token = switchPlace.to(membership);
        LoginCookie.set(
                (HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse(), token);
        external.redirect(external.getRequestContextPath() + Addresses.afterLogin(address));
        context.responseComplete();
    }
}
