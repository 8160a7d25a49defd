package de.aqb.portal.web.api;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.participation.Drafts;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.web.ui.Moments;
import de.aqb.spi.Phase;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Keeps what is being typed in a form; the script tries until this has answered with the time. */
@Path("drafts/{participation}/{tab}")
@RequestScoped
public class DraftResource {

    /** Longest text of one field that is kept; nothing a person types is longer. */
    static final int LONGEST_FIELD = 50_000;

    private static final int MOST_FIELDS = 500;
    private static final Pattern NAME = Pattern.compile("(master|entry|exit)\\.[a-z][a-z0-9_]{0,59}");

    @Inject
    Drafts drafts;

    @Inject
    CurrentMembership who;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response keep(
            @PathParam("participation") String participation, @PathParam("tab") String tab, JsonObject typed) {
        var phase = Phase.of(tab);
        var id = uuid(participation);
        var fields = phase.flatMap(each -> fields(typed, each));
        if (id.isEmpty() || phase.isEmpty() || fields.isEmpty()) {
            return Response.status(Status.BAD_REQUEST).build();
        }
        if (!who.membershipId().toString().equals(typed.getString("membership", ""))) {
            // Another place was chosen in a second tab: nothing may be written for the wrong one.
            return Response.status(Status.CONFLICT)
                    .entity(Json.createObjectBuilder()
                            .add("place", who.getPlaceName())
                            .build())
                    .build();
        }
        try {
            var keptAt = drafts.keep(id.get(), phase.get(), fields.get(), typed.getInt("baseVersion", 0));
            return Response.ok(Json.createObjectBuilder()
                            .add("savedAt", Moments.time(keptAt))
                            .build())
                    .build();
        } catch (NotFoundException | EJBAccessException unknown) {
            return Response.status(Status.NOT_FOUND).build();
        }
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** The fields, if each is one of this tab and none is endless. */
    private static Optional<Map<String, String>> fields(JsonObject typed, Phase phase) {
        var json = typed.get("fields");
        if (!(json instanceof JsonObject named) || named.size() > MOST_FIELDS) {
            return Optional.empty();
        }
        var fields = new LinkedHashMap<String, String>();
        for (var field : named.entrySet()) {
            if (!NAME.matcher(field.getKey()).matches()
                    || !field.getKey().startsWith(phase.key() + ".")
                    || !(field.getValue() instanceof JsonString text)
                    || text.getString().length() > LONGEST_FIELD) {
                return Optional.empty();
            }
            fields.put(field.getKey(), text.getString());
        }
        return Optional.of(fields);
    }
}
