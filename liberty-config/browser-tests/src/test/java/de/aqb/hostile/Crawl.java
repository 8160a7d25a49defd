package de.aqb.hostile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/**
 * The pages of the portal as one account finds them: those its links lead to, and all others by their bare address. A page
 * that is added joins by itself.
 *
 * @param pages an address of each page, with the parameters of a record that the account may see where there is one
 * @param ids what the links name, by the path they lead to
 */
record Crawl(Map<String, String> pages, Map<String, Set<String>> ids) {

    private static final Pattern ID = Pattern.compile("[?&]id=([0-9a-f-]{36})");
    private static final int MOST_VISITS = 60;
    private static final int OF_ONE_PAGE = 3;

    /** The address of that page, with a record of the account's own where it is about one. */
    String page(String path) {
        return Objects.requireNonNull(pages.get(path), path);
    }

    Set<String> idsOf(String path) {
        return ids.getOrDefault(path, Set.of());
    }

    static Crawl by(Attacker attacker) throws IOException, InterruptedException {
        var pages = new LinkedHashMap<String, String>();
        var ids = new LinkedHashMap<String, Set<String>>();
        var seen = new LinkedHashSet<String>();
        var visits = new LinkedHashMap<String, Integer>();
        var waiting = new ArrayDeque<>(Set.of("/dashboard"));
        while (!waiting.isEmpty() && seen.size() < MOST_VISITS) {
            var address = waiting.poll();
            if (!seen.add(address)) {
                continue;
            }
            var answer = attacker.get(address);
            if (answer.status() != 200) {
                continue;
            }
            pages.putIfAbsent(path(address), address);
            for (var link : answer.page().select("a[href^=/]").eachAttr("href")) {
                var found = ID.matcher(link);
                if (found.find()) {
                    ids.computeIfAbsent(path(link), page -> new TreeSet<>()).add(found.group(1));
                }
                if (visits.merge(path(link), 1, Integer::sum) <= OF_ONE_PAGE) {
                    waiting.add(link.replaceFirst("#.*", ""));
                }
            }
        }
        known().forEach(page -> pages.putIfAbsent(page, page));
        return new Crawl(pages, ids);
    }

    /** The pages that the portal was built with. */
    static Set<String> known() throws IOException {
        return inThePortal("(?!.*-INF/)(.*)\\.xhtml").stream()
                .map(page -> "/" + page)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of the portal's classes whose path is like this. */
    static Set<String> classes(String path) throws IOException {
        return inThePortal("WEB-INF/classes/(" + path + ")\\.class").stream()
                .map(name -> name.replaceFirst(".*/", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> inThePortal(String path) throws IOException {
        var war = Path.of(System.getProperty("aqb.assembled"), "wlp/usr/servers/portal/apps/portal.war");
        var wanted = Pattern.compile(path);
        try (var zip = new ZipFile(war.toFile())) {
            return zip.stream()
                    .map(entry -> wanted.matcher(entry.getName()))
                    .filter(Matcher::matches)
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    static String path(String address) {
        return address.replaceFirst("[?#].*", "");
    }
}
