package de.aqb.portal.web.api;

import de.aqb.portal.account.RefusalLog;
import de.aqb.portal.account.rights.RefusedException;
import de.aqb.portal.audit.SecurityEvent.Kind;
import de.aqb.portal.participation.OpenTab;
import de.aqb.portal.participation.rules.Change;
import de.aqb.portal.participation.rules.RuleTexts;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.spi.Answers;
import de.aqb.spi.Phase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the entry answer to a question once its exit answer is given, and not before. */
@Path("participations/{participation}/entry-answer")
@RequestScoped
public class EntryAnswerResource {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,59}");

    @Inject
    OpenTab tabs;

    @Inject
    RefusalLog refusals;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response compare(
            @PathParam("participation") String participation,
            @QueryParam("question") String question,
            @QueryParam("answer") String exitAnswer) {
        if (question == null
                || !KEY.matcher(question).matches()
                || !(Answers.YES.equals(exitAnswer) || Answers.NO.equals(exitAnswer))) {
            refusals.note(Kind.FORGED_REQUEST, "/api/participations");
            return Response.status(Status.BAD_REQUEST).build();
        }
        try {
            return tabs.answer(Ids.read(participation, "participation"), Answers.name(Phase.ENTRY, question))
                    .flatMap(entry -> comparison(entry, exitAnswer))
                    .orElseGet(() -> Response.noContent().build());
        } catch (NotFoundException unknown) {
            if (!(unknown instanceof RefusedException)) {
                refusals.note(Kind.UNKNOWN_OBJECT, "/api/participations");
            }
            return Response.status(Status.NOT_FOUND).build();
        }
    }

    private static Optional<Response> comparison(String entry, String exit) {
        return Change.between(entry, exit)
                .map(change -> Response.ok(Json.createObjectBuilder()
                                .add("answer", RuleTexts.say("answer." + entry))
                                .add("change", change.key())
                                .add("changeText", change.label())
                                .build())
                        .build());
    }
}
