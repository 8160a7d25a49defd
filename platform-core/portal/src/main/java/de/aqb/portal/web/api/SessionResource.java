package de.aqb.portal.web.api;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.LoginCookie;
import de.aqb.portal.account.SignIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** Logs in again over an open form, so that nothing typed has to leave the page. */
@Path("session")
@RequestScoped
public class SessionResource {

    @Inject
    SignIn signIn;

    @Inject
    CurrentMembership who;

    @Inject
    HttpServletRequest request;

    @Context
    @SuppressWarnings("NullAway.Init") // set by the server
    HttpServletResponse response;

    /** Tells whether the log-in still holds, and keeps it from going idle. */
    @GET
    public Response holds() {
        return Response.status(who.isLoggedIn() ? Status.NO_CONTENT : Status.UNAUTHORIZED)
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response logIn(JsonObject credentials) {
        var token = signIn.signIn(credentials.getString("email", ""), credentials.getString("password", ""));
        if (token.isEmpty()) {
            return Response.status(Status.UNAUTHORIZED).build();
        }
        LoginCookie.set(request, response, token.get());
        return Response.ok(Json.createObjectBuilder()
                        .add("pageToken", token.get().pageToken())
                        .build())
                .build();
    }
}
