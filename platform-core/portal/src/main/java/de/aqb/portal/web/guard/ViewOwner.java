package de.aqb.portal.web.guard;

import de.aqb.portal.account.CurrentMembership;
import jakarta.servlet.http.HttpServletRequest;

/** Binds the state of open pages to the membership they were opened with: nobody goes on with another's pages. */
final class ViewOwner {

    private static final String ATTRIBUTE = ViewOwner.class.getName();

    private ViewOwner() {}

    /** Whether the pages kept for this browser are those of who sends the request; if not, they are forgotten. */
    static boolean isOurs(HttpServletRequest request, CurrentMembership who) {
        var views = request.getSession(false);
        if (views == null || !who.isLoggedIn()) {
            return true;
        }
        var owner = views.getAttribute(ATTRIBUTE);
        if (owner == null || owner.equals(who.membershipId().toString())) {
            return true;
        }
        views.invalidate();
        return false;
    }

    static void enter(HttpServletRequest request, CurrentMembership who) {
        var views = request.getSession(false);
        if (views != null && who.isLoggedIn() && views.getAttribute(ATTRIBUTE) == null) {
            views.setAttribute(ATTRIBUTE, who.membershipId().toString());
        }
    }
}
