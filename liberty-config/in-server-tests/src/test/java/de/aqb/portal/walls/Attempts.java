package de.aqb.portal.walls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Counts what was tried, and keeps what went wrong. Only a part is tried unless the run is a full one. */
final class Attempts {

    /** What an attempt is after. */
    enum Operation {
        READ,
        WRITE,
        EXPORT,
        SEARCH,
        COMPLETE,
        DOWNLOAD
    }

    /** How much of what there is to try is tried: requests take far longer than calls. */
    enum Share {
        CALL(0.4, 0.02),
        REQUEST(0.12, 0.01),
        FORM(0.25, 0.02);

        private final double full;
        private final double sample;

        Share(double full, double sample) {
            this.full = full;
            this.sample = sample;
        }
    }

    static final boolean FULL = Boolean.parseBoolean(System.getenv("AQB_TEST_FULL"));
    private static final int MOST_FINDINGS = 40;

    final long seed;
    private final Random choice;
    private final World world;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Integer> seen = new TreeMap<>();
    private final List<String> findings = new ArrayList<>();
    private final Set<String> typed = new HashSet<>();
    private int total;

    Attempts(World world, long seed) {
        this.world = world;
        this.seed = seed;
        this.choice = new Random(seed);
    }

    static long newSeed() {
        var given = System.getenv("AQB_TEST_SEED");
        return given == null || given.isEmpty() ? new Random().nextInt(1_000_000) : Long.parseLong(given);
    }

    /** Whether this attempt belongs to the run. */
    boolean chosen(Share share) {
        return choice.nextDouble() < (FULL ? share.full : share.sample);
    }

    void count(String level, Operation operation, Persona persona, String relation) {
        total++;
        counts.merge("by level | " + level, 1, Integer::sum);
        counts.merge("by operation | " + operation.name().toLowerCase(java.util.Locale.ROOT), 1, Integer::sum);
        counts.merge("by role | " + persona, 1, Integer::sum);
        counts.merge("by relation | " + (persona.role == null ? "not logged in" : relation), 1, Integer::sum);
    }

    /** Addresses in this request may be written down by it: seen again, they tell nothing any more. */
    void types(String request) {
        world.canaries.stream()
                .map(Canary::word)
                .filter(word -> word.contains("@") && request.contains(word))
                .forEach(typed::add);
    }

    /** Notes each word in the answer that the person may not see, unless it was in the request. */
    void search(String what, Persona persona, String request, String answer) {
        if (!answer.contains("anari") && !answer.contains("-")) {
            return;
        }
        for (var canary : world.canaries) {
            if (!typed.contains(canary.word()) && answer.contains(canary.word()) && !request.contains(canary.word())) {
                if (persona.maySee(canary)) {
                    seen.merge(persona + " " + canary.sort(), 1, Integer::sum);
                } else {
                    fault("%s: %s saw %s of %s".formatted(what, persona, canary.sort(), canary.tenant()));
                }
            }
        }
    }

    /** The same with a second look: what has only changed by being asked (a name is taken now) is the same by then. */
    void alike(String what, Persona persona, String foreign, String unknown, Callable<String> foreignAgain)
            throws Exception {
        if (!foreign.equals(unknown)) {
            alike(what, persona, foreignAgain.call(), unknown);
        }
    }

    void alike(String what, Persona persona, String foreign, String unknown) {
        if (!foreign.equals(unknown)) {
            var at = 0;
            while (at < Math.min(foreign.length(), unknown.length()) && foreign.charAt(at) == unknown.charAt(at)) {
                at++;
            }
            fault("%s: %s can tell it from what does not exist: …%s… / …%s…"
                    .formatted(what, persona, cut(foreign, at), cut(unknown, at)));
        }
    }

    void fault(String finding) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(finding);
        }
    }

    int total() {
        return total;
    }

    List<String> findings() {
        return findings;
    }

    /** How often somebody saw what it may see: 0 would mean that nothing was looked at. */
    int seen(String persona, Canary.Sort sort) {
        return seen.getOrDefault(persona + " " + sort, 0);
    }

    /** Which ids of the own tenant are not to be touched by this person. */
    List<UUID> foreignIn(Persona persona) {
        return persona.provider == null ? List.of() : world.ofForeignProvider;
    }

    void report(String title, @Nullable String note) throws IOException {
        var text = new StringBuilder("## " + title + "\n\n");
        text.append("Attempts: ").append(total).append(", findings: ").append(findings.size());
        text.append(", seed: ").append(seed).append(FULL ? " (full run)\n" : " (sample of about 5 %)\n");
        if (note != null) {
            text.append(note).append('\n');
        }
        text.append("\n| what | attempts |\n|---|---|\n");
        counts.forEach((what, count) -> text.append("| ")
                .append(what.replace(" | ", ": "))
                .append(" | ")
                .append(count)
                .append(" |\n"));
        text.append("\n| what the own side saw | times |\n|---|---|\n");
        seen.forEach((what, count) ->
                text.append("| ").append(what).append(" | ").append(count).append(" |\n"));
        Files.writeString(Path.of(System.getenv("AQB_TEST_REPORT")), text.toString());
        System.out.println(text);
    }

    private static String cut(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 100))
                .replaceAll("\\s+", " ");
    }
}
