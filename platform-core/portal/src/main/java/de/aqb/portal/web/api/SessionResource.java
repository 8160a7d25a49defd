package de.aqb.portal.web.api;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.DeviceCookie;
import de.aqb.portal.account.LoginCookie;
import de.aqb.portal.account.SignIn;
import de.aqb.portal.account.SignInResult;
import de.aqb.portal.account.token.Secret;
import de.aqb.portal.web.ui.Moments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
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
import org.jspecify.annotations.Nullable;

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

    /** Tells until when the log-in lasts at most, and keeps it from going idle. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response holds() {
        if (!who.isLoggedIn()) {
            return Response.status(Status.UNAUTHORIZED).build();
        }
        return Response.ok(Json.createObjectBuilder()
                        .add("endsAt", who.endsAt().toEpochMilli())
                        .build())
                .build();
    }

    /** First address and password; then, where the answer is 202, its step and the code of the second factor. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response logIn(@Nullable JsonObject sent) {
        var credentials = sent == null ? JsonValue.EMPTY_JSON_OBJECT : sent;
        var client = DeviceCookie.read(request);
        var step = credentials.getString("step", "");
        var result = step.isEmpty()
                ? signIn.signIn(credentials.getString("email", ""), credentials.getString("password", ""), client)
                : signIn.confirm(new Secret(step), credentials.getString("code", ""), client);
        if (result instanceof SignInResult.In in) {
            LoginCookie.set(request, response, in.token());
            DeviceCookie.set(response, client);
            return answer(Status.OK, "pageToken", in.token().pageToken());
        }
        if (result instanceof SignInResult.CodeNeeded next) {
            return answer(Status.ACCEPTED, "step", next.step().value());
        }
        if (result instanceof SignInResult.Wait wait) {
            return answer(Status.TOO_MANY_REQUESTS, "until", Moments.time(wait.until()));
        }
        return Response.status(result instanceof SignInResult.TooLate ? Status.GONE : Status.UNAUTHORIZED)
                .build();
    }

    private static Response answer(Status status, String name, String value) {
        return Response.status(status)
                .entity(Json.createObjectBuilder().add(name, value).build())
                .build();
    }
}
