package de.aqb.portal.account.rights;

import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.portal.account.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Prints the matrix for people: {@code docs/rights.md}. Locally it is written anew, in CI it has to be there. */
class RightsDocumentTest {

    private static final Path FILE = Path.of("../../docs/rights.md");
    private static final Map<RightKind, String> HEADINGS = Map.of(
            RightKind.PAGE, "Seiten",
            RightKind.ACTION, "Vorgänge",
            RightKind.API, "Zugriffe der Skripte",
            RightKind.DOWNLOAD, "Downloads",
            RightKind.INSIDE, "Nur vom Portal selbst aufgerufen",
            RightKind.FIELD, "Angaben zu Personen");

    private final RightsMatrix matrix = RightsMatrix.read();

    @Test
    void thePrintedMatrixIsTheOneThatIsAsked() throws IOException {
        var printed = document();
        if (System.getenv("CI") == null
                && !(Files.exists(FILE) && Files.readString(FILE).equals(printed))) {
            Files.writeString(FILE, printed);
        }
        assertThat(FILE)
                .content()
                .as("docs/rights.md: run the tests and commit it")
                .isEqualTo(printed);
    }

    private String document() {
        var text = new StringBuilder("""
                # Rights

                Who may do what. Printed by `RightsDocumentTest` from
                [rights.csv](../platform-core/portal/src/main/resources/de/aqb/portal/account/rights/rights.csv), which every
                page, resource and use case asks; the page "Rechte" of the portal shows the same.

                ## How far a right reaches

                """);
        text.append(line(Stream.concat(
                Stream.of("reach"), Arrays.stream(Relation.values()).map(Relation::word))));
        text.append(line(Stream.generate(() -> "---").limit(Relation.values().length + 1L)));
        for (var reach : Reach.values()) {
            text.append(line(Stream.concat(
                    Stream.of("`" + reach.word() + "`"),
                    Arrays.stream(Relation.values()).map(relation -> matrix.covers(reach, relation)))));
        }
        text.append("""

                `self`: only the own account. `own place`: the place of the membership, which is the whole platform for an
                AUDITOR of the platform. `assigned`: the local authorities assigned to the caseworker. `open`: tells nothing
                of anybody.
                """);
        for (var kind : RightKind.values()) {
            if (!matrix.rows(kind).isEmpty()) {
                text.append("\n## ").append(HEADINGS.get(kind)).append("\n\n");
                text.append(line(Stream.concat(
                        Stream.of("", "key", "nobody"),
                        Arrays.stream(Role.values()).map(Role::name))));
                text.append(line(Stream.generate(() -> "---").limit(Role.values().length + 3L)));
                matrix.rows(kind)
                        .forEach(row -> text.append(line(Stream.concat(
                                Stream.of(
                                        row.label(),
                                        "`" + row.key() + "`",
                                        row.nobody().word()),
                                Arrays.stream(Role.values())
                                        .map(role -> row.of(role).word())))));
            }
        }
        return text.toString();
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
