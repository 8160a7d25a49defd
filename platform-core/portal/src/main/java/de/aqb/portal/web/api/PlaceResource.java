package de.aqb.portal.web.api;

import de.aqb.portal.account.LoginCookie;
import de.aqb.portal.account.RefusalLog;
import de.aqb.portal.account.SwitchPlace;
import de.aqb.portal.audit.SecurityEvent.Kind;
import de.aqb.portal.tenancy.NotFoundException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Goes back to the place of an open form that was left in another tab, so that nothing typed has to leave the page. */
@Path("place")
@RequestScoped
public class PlaceResource {

    @Inject
    SwitchPlace switchPlace;

    @Inject
    RefusalLog refusals;

    @Inject
    HttpServletRequest request;

    @Context
    @SuppressWarnings("NullAway.Init") // set by the server
    HttpServletResponse response;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response goBack(@Nullable JsonObject sent) {
        var wanted = sent == null ? JsonValue.EMPTY_JSON_OBJECT : sent;
        try {
            var token = switchPlace.to(UUID.fromString(wanted.getString("membership", "")));
            LoginCookie.set(request, response, token);
            return Response.ok(Json.createObjectBuilder()
                            .add("pageToken", token.pageToken())
                            .build())
                    .build();
        } catch (NotFoundException | IllegalArgumentException unknown) {
            refusals.note(Kind.UNKNOWN_OBJECT, "/api/place");
            return Response.status(Status.NOT_FOUND).build();
        }
    }
}
