package de.aqb.hostile;

import de.aqb.hostile.Attacker.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** All that can be forged about the calls of the pages' scripts. */
final class CallForgeries {

    /** The resources below /api that are tried here; one that is added has to join. */
    static final Set<String> RESOURCES =
            Set.of("DraftResource", "EntryAnswerResource", "PlaceResource", "SessionResource");

    private static final String TOKEN = "X-Page-Token";
    private static final String MEMBERSHIP = "X-Page-Membership";
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    private final String own;
    private final List<Forgery> all = new ArrayList<>();

    private CallForgeries(String own) {
        this.own = own;
    }

    /** What a page of the account would send along. */
    private record Marks(String token, String membership) {

        static Marks of(Attacker attacker) throws IOException, InterruptedException {
            var page = attacker.get("/dashboard").page();
            return new Marks(
                    page.select("meta[name=page-token]").attr("content"),
                    page.select("meta[name=membership]").attr("content"));
        }
    }

    /**
     * @param own a participation of the account's, or one that does not exist
     * @param foreign one of somebody else's
     */
    static List<Forgery> of(String own, String foreign) {
        var forgeries = new CallForgeries(own);
        forgeries.senders();
        forgeries.drafts(foreign);
        forgeries.questions(foreign);
        forgeries.places();
        return forgeries.all;
    }

    private void senders() {
        for (var call : List.of(
                "drafts/" + own + "/master",
                "participations/" + own + "/entry-answer?question=tr_reading&answer=yes")) {
            var method = call.startsWith("drafts") ? "POST" : "GET";
            add("call without token", call, method, "/api/" + call, draft("master.last_name", "x"), Map.of(TOKEN, ""));
            add(
                    "call with a token made up",
                    call,
                    method,
                    "/api/" + call,
                    draft("master.last_name", "x"),
                    Map.of(TOKEN, "bWFkZSB1cA"));
            for (var origin : List.of("https://evil.example", "null", "http://localhost", "kein Ort")) {
                add(
                        "call from another site",
                        origin,
                        method,
                        "/api/" + call,
                        draft("master.last_name", "x"),
                        Map.of("Origin", origin));
            }
            for (var site : List.of("cross-site", "same-site")) {
                add(
                        "call from another site",
                        site,
                        method,
                        "/api/" + call,
                        draft("master.last_name", "x"),
                        Map.of("Sec-Fetch-Site", site));
            }
            for (var other : List.of("PUT", "DELETE", "PATCH", method.equals("GET") ? "POST" : "GET")) {
                add(
                        "call by another method",
                        other + " " + call,
                        other,
                        "/api/" + call,
                        draft("master.last_name", "x"),
                        Map.of());
            }
        }
        add(
                "call without origin",
                "",
                "POST",
                "/api/drafts/" + own + "/master",
                draft("master.last_name", "x"),
                Map.of("Origin", ""));
        for (var type : List.of(
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/xml")) {
            add(
                    "call of another type",
                    type,
                    "POST",
                    "/api/drafts/" + own + "/master",
                    draft("master.last_name", "x"),
                    Map.of("Content-Type", type));
        }
        add("call of nothing", "", "POST", "/api/nothing", "{}", Map.of());
    }

    private void drafts(String foreign) {
        for (var id : List.of(foreign, UUID.randomUUID().toString(), "kein-id")) {
            for (var tab : List.of("master", "entry", "exit")) {
                add(
                        "draft of another record",
                        tab + " " + id,
                        "POST",
                        "/api/drafts/" + id + "/" + tab,
                        draft(tab + "." + field(tab), "x"),
                        Map.of());
            }
        }
        for (var tab : List.of("core", "master.last_name", "MASTER")) {
            add(
                    "draft of no tab",
                    tab,
                    "POST",
                    "/api/drafts/" + own + "/" + tab,
                    draft("master.last_name", "x"),
                    Map.of());
        }
        for (var name : List.of(
                "entry.entry_date",
                "master.tenant_id",
                "master.participation",
                "master.",
                "tenant",
                "exit.reason",
                "master.last_name.x",
                "master.LAST_NAME",
                "#{who}")) {
            add("draft of no field", name, "POST", "/api/drafts/" + own + "/master", draft(name, "x"), Map.of());
        }
        add(
                "draft without end",
                "",
                "POST",
                "/api/drafts/" + own + "/master",
                draft("master.last_name", "x".repeat(50_001)),
                Map.of());
        for (var body : List.of(
                "{}", "[]", "null", "{", "\"x\"", "{\"fields\":[]}", "{\"fields\":{\"master.last_name\":1}}", "")) {
            add("draft of no shape", body, "POST", "/api/drafts/" + own + "/master", body, Map.of());
        }
        add(
                "draft of another place",
                "",
                "POST",
                "/api/drafts/" + own + "/master",
                draft("master.last_name", "x")
                        .replace("MEMBERSHIP", UUID.randomUUID().toString()),
                Map.of());
    }

    private void questions(String foreign) {
        for (var id : List.of(foreign, UUID.randomUUID().toString(), "kein-id")) {
            add(
                    "answer of another record",
                    id,
                    "GET",
                    "/api/participations/" + id + "/entry-answer?question=tr_reading&answer=yes",
                    "",
                    Map.of());
        }
        for (var query : List.of(
                "",
                "?question=tr_reading",
                "?question=tr_reading&answer=maybe",
                "?question=' or 1=1 --&answer=yes",
                "?question=TR&answer=no")) {
            add(
                    "answer to no question",
                    query,
                    "GET",
                    "/api/participations/" + own + "/entry-answer"
                            + query.replace(" ", "%20").replace("'", "%27"),
                    "",
                    Map.of());
        }
    }

    private void places() {
        for (var place : List.of(UUID.randomUUID().toString(), "kein-id", "")) {
            add("place of somebody else", place, "POST", "/api/place", "{\"membership\":\"" + place + "\"}", Map.of());
        }
        add("place from another site", "", "POST", "/api/place", "{}", Map.of("Origin", "https://evil.example"));
        add("place from another site", "no origin", "POST", "/api/place", "{}", Map.of("Origin", ""));
    }

    private static String field(String tab) {
        return switch (tab) {
            case "entry" -> "entry_date";
            case "exit" -> "exit_date";
            default -> "last_name";
        };
    }

    private static String draft(String name, String text) {
        return "{\"membership\":\"MEMBERSHIP\",\"baseVersion\":0,\"fields\":{\"%s\":\"%s\"}}".formatted(name, text);
    }

    private void add(
            String kind, String name, String method, String address, String body, Map<String, String> headers) {
        all.add(new Forgery(
                kind, Crawl.path(address), name, attacker -> call(attacker, method, address, body, headers)));
    }

    private static Answer call(
            Attacker attacker, String method, String address, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        var marks = Marks.of(attacker);
        var all = new LinkedHashMap<>(JSON);
        all.put(TOKEN, marks.token());
        all.put(MEMBERSHIP, marks.membership());
        all.putAll(headers);
        return attacker.send(
                method, address, method.equals("GET") ? "" : body.replace("MEMBERSHIP", marks.membership()), all);
    }
}
