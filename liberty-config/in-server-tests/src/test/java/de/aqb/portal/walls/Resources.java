package de.aqb.portal.walls;

import static de.aqb.portal.walls.Attempts.Operation.DOWNLOAD;
import static de.aqb.portal.walls.Attempts.Operation.READ;
import static de.aqb.portal.walls.Attempts.Operation.WRITE;

import de.aqb.portal.account.rights.RightKind;
import de.aqb.portal.account.rights.RightsMatrix;
import de.aqb.portal.account.rights.RightsRow;
import java.util.List;
import java.util.regex.Pattern;

/** Every resource and download, asked for what belongs to others. */
final class Resources {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)[^}]*}");
    private static final Pattern TOKEN = Pattern.compile("name=\"page-token\" content=\"([^\"]*)\"");
    private static final Pattern MEMBERSHIP = Pattern.compile("name=\"membership\" content=\"([^\"]*)\"");
    private static final List<String> TABS = List.of("master", "entry", "exit");

    private final World world;
    private final Attempts attempts;
    private final RightsMatrix matrix = RightsMatrix.read();

    Resources(World world, Attempts attempts) {
        this.world = world;
        this.attempts = attempts;
    }

    void tryAs(Persona persona) throws Exception {
        world.enter(persona);
        var page = new Visitor(persona).get("/dashboard").body();
        for (var kind : List.of(RightKind.API, RightKind.DOWNLOAD)) {
            for (var row : matrix.rows(kind)) {
                for (var target : world.targets) {
                    for (var turn = 0; turn < Target.KINDS.size(); turn++) {
                        if (attempts.chosen(Attempts.Share.REQUEST)) {
                            ask(persona, row, target, turn, page);
                        }
                    }
                }
            }
        }
    }

    private void ask(Persona persona, RightsRow row, Target target, int turn, String page) throws Exception {
        world.enter(persona);
        var reading = row.key().startsWith("GET");
        var operation = row.kind() == RightKind.DOWNLOAD ? DOWNLOAD : reading ? READ : WRITE;
        attempts.count("resource", operation, persona, target.relation().word());
        var said = said(persona, row, target, turn, page);
        var covers = persona.role == null ? "no" : matrix.covers(row.of(persona.role), target.relation());
        var what = row.key() + " " + target.name() + " " + Target.KINDS.get(turn);
        attempts.search(what, persona, request(row, target, turn) + body(target, turn, page), said);
        if (!covers.equals("yes")) {
            var unknown = world.unknown(target);
            attempts.alike(
                    what,
                    persona,
                    Target.anonymous(said, target, unknown),
                    Target.anonymous(said(persona, row, unknown, turn, page), target, unknown),
                    () -> Target.anonymous(said(persona, row, target, turn, page), target, unknown));
        }
    }

    private static String said(Persona persona, RightsRow row, Target target, int turn, String page) throws Exception {
        var verb = row.key().substring(0, row.key().indexOf(' '));
        return new Visitor(persona)
                .json(verb, request(row, target, turn), body(target, turn, page), first(TOKEN, page))
                .all();
    }

    private static String request(RightsRow row, Target target, int turn) {
        var address = PLACE.matcher(row.key().substring(row.key().indexOf(' ') + 1))
                .replaceAll(place -> place.group(1).equals("tab")
                        ? TABS.get(turn % TABS.size())
                        : target.id(turn).toString());
        return row.key().startsWith("GET")
                ? address + "?question=tr_reading&answer=yes&id=" + target.id(turn)
                : address;
    }

    private static String body(Target target, int turn, String page) {
        return """
                {"membership": "%s", "baseVersion": 1, "fields": {"%s.last_name": "Ersatz"}, "id": "%s", "email": "%s", \
                "password": "Kanarienvogel-2026"}""".formatted(
                        first(MEMBERSHIP, page),
                        TABS.get(turn % TABS.size()),
                        target.id(turn),
                        target.words().get(target.words().size() - 1));
    }

    private static String first(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        return found.find() ? found.group(1) : "none";
    }
}
