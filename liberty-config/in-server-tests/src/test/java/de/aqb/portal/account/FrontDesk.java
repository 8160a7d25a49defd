package de.aqb.portal.account;

import de.aqb.portal.tenancy.StatementCount;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** A page of the tests: tells who asks, logs out, changes the place. */
@WebServlet("/test/desk")
public class FrontDesk extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    CurrentMembership who;

    @Inject
    SignOut signOut;

    @Inject
    SwitchPlace switchPlace;

    @Inject
    ForRoles forRoles;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var statements = StatementCount.current();
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .print(String.join(
                        "|",
                        who.getName(),
                        who.role().name(),
                        who.tenant().orElse("-"),
                        who.getPlaceName(),
                        forRoles.whatMayBeDone(),
                        "statements=" + statements,
                        "others=" + who.getOthers().size()));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var place = request.getParameter("place");
        if (place == null) {
            signOut.signOut();
            LoginCookie.clear(request, response);
        } else {
            LoginCookie.set(request, response, switchPlace.to(UUID.fromString(place)));
        }
    }
}
