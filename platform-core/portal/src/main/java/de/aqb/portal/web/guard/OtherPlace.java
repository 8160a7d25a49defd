package de.aqb.portal.web.guard;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.MembershipChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** A page that belongs to another of the own places: says so, and offers to go there. */
@RequestScoped
public class OtherPlace {

    private static final String PAGE = "/errors/elsewhere.xhtml";
    private static final String OFFER = OtherPlace.class.getName();

    @Inject
    CurrentMembership who;

    /**
     * What is offered.
     *
     * @param address of the page, to be opened there
     * @param refused whether a form was sent from it, which has changed nothing
     */
    public record Offer(MembershipChoice place, String address, boolean refused) {}

    /** Offers to go where that page is to be seen. */
    public void offer(MembershipChoice place, String address, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        write(new Offer(place, address, false), request, response);
    }

    /** Answers a form from a page of another own place; false if it is from nobody's. */
    boolean answer(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        var place = who.getOthers().stream()
                .filter(other -> other.id().toString().equals(request.getParameter(OwnPlace.PARAMETER)))
                .findFirst();
        if (place.isEmpty()) {
            return false;
        }
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            SamePage.show(request, response);
        } else {
            write(new Offer(place.get(), SamePage.address(request), true), request, response);
        }
        return true;
    }

    /** The offer of the request, if it has one. */
    public static Optional<Offer> of(HttpServletRequest request) {
        return request.getAttribute(OFFER) instanceof Offer offer ? Optional.of(offer) : Optional.empty();
    }

    private static void write(Offer offer, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setStatus(HttpServletResponse.SC_OK);
        request.setAttribute(OFFER, offer);
        request.getRequestDispatcher(PAGE).forward(new FreshRequest(request), response);
    }
}
