package de.aqb.portal.web.api;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.RefusalLog;
import de.aqb.portal.account.rights.RefusedException;
import de.aqb.portal.audit.SecurityEvent.Kind;
import de.aqb.portal.measure.MeasureCatalogue;
import de.aqb.portal.participation.Drafts;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.web.ui.Moments;
import de.aqb.spi.Phase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
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
import org.jspecify.annotations.Nullable;

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

    @Inject
    MeasureCatalogue catalogue;

    @Inject
    RefusalLog refusals;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response keep(
            @PathParam("participation") String participation, @PathParam("tab") String tab, @Nullable JsonObject sent) {
        var typed = sent == null ? JsonValue.EMPTY_JSON_OBJECT : sent;
        var phase = Phase.of(tab);
        var id = uuid(participation);
        var fields = phase.flatMap(each -> fields(typed, each))
                .filter(each -> each.keySet().stream().allMatch(this::isAsked));
        if (id.isEmpty() || phase.isEmpty() || fields.isEmpty()) {
            refusals.note(Kind.FORGED_REQUEST, "/api/drafts");
            return Response.status(Status.BAD_REQUEST).build();
        }
        if (!who.membershipId().toString().equals(typed.getString("membership", ""))) {
            // Another place was chosen in a second tab: nothing may be written for the wrong one.
            refusals.note(Kind.UNKNOWN_PAGE, "/api/drafts");
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
        } catch (NotFoundException unknown) {
            if (!(unknown instanceof RefusedException)) {
                refusals.note(Kind.UNKNOWN_OBJECT, "/api/drafts");
            }
            return Response.status(Status.NOT_FOUND).build();
        }
    }

    /** Half a character is none: no database keeps it, and no keyboard sends it. */
    private static boolean hasHalves(String text) {
        return text.codePoints().anyMatch(character -> Character.getType(character) == Character.SURROGATE);
    }

    private boolean isAsked(String name) {
        var dot = name.indexOf('.');
        return Phase.of(name.substring(0, dot))
                .filter(phase -> catalogue.asks(phase, name.substring(dot + 1)))
                .isPresent();
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
                    || text.getString().length() > LONGEST_FIELD
                    || hasHalves(text.getString())) {
                return Optional.empty();
            }
            fields.put(field.getKey(), text.getString());
        }
        return Optional.of(fields);
    }
}
