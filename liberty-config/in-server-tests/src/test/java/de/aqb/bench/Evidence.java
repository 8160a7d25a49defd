package de.aqb.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of docs/evidence: each run writes its own section anew and leaves the others. */
final class Evidence {

    private static final String FOLDER = "AQB_EVIDENCE";

    private Evidence() {}

    static void write(String page, String heading, String text) throws IOException {
        var file = Path.of(Optional.ofNullable(System.getenv(FOLDER)).orElse("target"), page);
        Files.createDirectories(file.toAbsolutePath().getParent());
        var before = Files.exists(file) ? Files.readString(file) : "";
        var section = "## " + heading + "\n\n" + text.strip() + "\n";
        var old = Pattern.compile("(?ms)^## " + Pattern.quote(heading) + "\n.*?(?=^## |\\z)");
        var found = old.matcher(before);
        Files.writeString(
                file,
                found.find()
                        ? found.replaceFirst(Matcher.quoteReplacement(section + "\n"))
                                        .strip()
                                + "\n"
                        : before.strip() + "\n\n" + section);
    }
}
