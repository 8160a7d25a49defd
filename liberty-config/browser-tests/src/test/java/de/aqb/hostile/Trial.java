package de.aqb.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/** Sends forgeries one after the other and looks each time: nothing changed, nothing broken, a line in the log. */
final class Trial {

    static final boolean FULL = Boolean.getBoolean("aqb.full");

    /** The log takes a line for each of so many refusals of one log-in within a minute, later ones share lines. */
    private static final int OF_ONE_LOGIN = 80;

    /** A sample stays within half a minute, all that is wanted within half an hour. */
    private static final int WANTED = FULL ? 5_000 : 120;

    private final AttackedPortal attacked;
    private final long seed = Long.getLong("aqb.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<String> failures = new ArrayList<>();
    private final Map<String, Map<String, Integer>> sent = new TreeMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private int possible;
    private int count;
    private Map<String, String> content;

    Trial(AttackedPortal attacked) throws SQLException {
        this.attacked = attacked;
        this.content = attacked.database().fingerprint();
        System.out.printf("Forged requests: seed %d (-Daqb.seed), %s%n", seed, FULL ? "all" : "a sample");
    }

    List<String> failures() {
        return failures;
    }

    int sent() {
        return count;
    }

    /** Sends as many as are wanted, whichever chance picks, but each kind at least once. By account, empty for nobody. */
    void of(Map<String, List<Forgery>> byAccount) throws IOException, InterruptedException, SQLException {
        var possible = new ArrayList<Attempt>();
        byAccount.forEach(
                (account, forgeries) -> forgeries.forEach(forgery -> possible.add(new Attempt(account, forgery))));
        Collections.shuffle(possible, random);
        var kinds = new HashSet<String>();
        var picked = new ArrayList<Attempt>();
        for (var attempt : possible) {
            if (kinds.add(attempt.forgery().kind()) || picked.size() < WANTED) {
                picked.add(attempt);
            }
        }
        picked.sort(Comparator.comparing(Attempt::account));
        this.possible = possible.size();
        var attacker = attacked.attacker();
        var of = "";
        var ofThisLogin = OF_ONE_LOGIN;
        for (var attempt : picked) {
            var another = !attempt.account().equals(of);
            of = attempt.account();
            if ((another || ofThisLogin++ >= OF_ONE_LOGIN) && !of.isEmpty()) {
                attacker.logsIn(of);
                ofThisLogin = 1;
            }
            if (!send(of, attempt.forgery(), attacker)) {
                ofThisLogin = OF_ONE_LOGIN;
            }
        }
    }

    private record Attempt(String account, Forgery forgery) {}

    /** @return false if the log-in may have gone with it */
    private boolean send(String account, Forgery forgery, Attacker attacker)
            throws IOException, InterruptedException, SQLException {
        var noted = attacked.database().refusals();
        Attacker.Answer answer;
        try {
            answer = attempt(account, forgery, attacker);
        } catch (IOException | RuntimeException broken) {
            failures.add("%s %s: %s".formatted(account, forgery, broken));
            return false;
        }
        count++;
        statuses.merge(answer.status(), 1, Integer::sum);
        sent.computeIfAbsent(forgery.kind(), kind -> new TreeMap<>())
                .merge(account.isEmpty() ? "nobody" : account, 1, Integer::sum);
        var complaints = new ArrayList<String>();
        if (answer.status() >= 500) {
            complaints.add("broke with " + answer.status());
        }
        if (attacked.database().refusals() <= noted) {
            complaints.add("was not noted (" + answer.status() + " " + answer.location() + ")");
        }
        var now = attacked.database().fingerprint();
        if (!now.equals(content)) {
            complaints.add("changed "
                    + now.keySet().stream()
                            .filter(table -> !Objects.equals(now.get(table), content.get(table)))
                            .toList());
            content = now;
        }
        complaints.forEach(complaint -> failures.add("%s %s: %s".formatted(account, forgery, complaint)));
        return complaints.isEmpty();
    }

    /** A refusal before this one may have taken the log-in with it; then the page to forge is not even shown. */
    private static Attacker.Answer attempt(String account, Forgery forgery, Attacker attacker)
            throws IOException, InterruptedException {
        try {
            return forgery.attempt().by(attacker);
        } catch (IllegalStateException notShown) {
            if (account.isEmpty()) {
                throw notShown;
            }
            attacker.logsIn(account);
            return forgery.attempt().by(attacker);
        }
    }

    /** What was tried, as a table for the records. */
    void report(String name) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("| forged | requests | accounts |");
        lines.add("|---|---|---|");
        sent.forEach((kind, accounts) -> lines.add("| %s | %d | %s |"
                .formatted(
                        kind,
                        accounts.values().stream().mapToInt(Integer::intValue).sum(),
                        String.join(", ", accounts.keySet()))));
        lines.add("");
        lines.add("%d requests of %d possible ones, seed %d, answers by status %s; accepted, broken or not noted: %d"
                .formatted(count, possible, seed, statuses, failures.size()));
        var file = Path.of(System.getProperty("aqb.work"), name);
        Files.write(file, lines);
        lines.forEach(System.out::println);
    }
}
