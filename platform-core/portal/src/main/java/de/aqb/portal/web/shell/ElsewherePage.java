package de.aqb.portal.web.shell;

import static de.aqb.portal.web.ui.Texts.text;

import de.aqb.portal.account.Addresses;
import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.web.guard.OtherPlace;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code errors/elsewhere.xhtml}: what was asked for belongs to another of the own places, to which one can go. */
@Named
@ViewScoped
public class ElsewherePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PlaceSwitch placeSwitch;

    @Inject
    CurrentMembership who;

    private @Nullable UUID membership;
    private String place = "";
    private String role = "";
    private String address = Addresses.START;
    private boolean refused;

    /** Keeps what is offered: the request that has it is over when the button is pressed. */
    @PostConstruct
    void take() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        OtherPlace.of(request).ifPresent(offer -> {
            membership = offer.place().id();
            place = offer.place().placeName();
            role = text("role." + offer.place().role());
            address = offer.address();
            refused = offer.refused();
        });
    }

    /** Goes there and opens the page; without an offer, as after a reload, to the start page. */
    public void go() throws IOException {
        if (membership == null) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(Addresses.START);
        } else {
            placeSwitch.to(membership, address);
        }
    }

    public boolean isOffered() {
        return membership != null;
    }

    public String getTitle() {
        return refused ? text("errors.elsewhere.refused", who.getPlaceName()) : text("errors.elsewhere.title");
    }

    public String getText() {
        return refused
                ? text("errors.elsewhere.refused.text", place, role)
                : text("errors.elsewhere.text", who.getPlaceName(), place, role);
    }

    public String getButton() {
        return text(refused ? "errors.elsewhere.back" : "errors.elsewhere.go", place);
    }
}
