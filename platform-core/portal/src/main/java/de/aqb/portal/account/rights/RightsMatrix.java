package de.aqb.portal.account.rights;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.aqb.portal.account.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The matrix of roles and rights, as {@code rights.csv} has it. */
public final class RightsMatrix {

    /** The bundle with the German words for the lines. */
    public static final String TEXTS = "de.aqb.portal.account.rights.RightTexts";

    private static final String FILE = "rights.csv";
    private static final String REACH = "reach";
    private static final int FIRST_ROLE = 3;

    private final Map<String, RightsRow> rows = new LinkedHashMap<>();
    private final Map<Reach, Map<Relation, String>> reaches = new EnumMap<>(Reach.class);

    private RightsMatrix(List<String> lines) {
        List<String> head = List.of();
        for (var line : lines) {
            var cells = cells(line);
            if (cells.get(0).equals(REACH) || cells.get(0).equals("kind")) {
                head = cells;
            } else if (!head.isEmpty() && head.get(0).equals(REACH)) {
                reaches.put(Reach.of(cells.get(0)), relations(head, cells));
            } else {
                add(row(head, cells));
            }
        }
    }

    /** Reads the file; a line that makes no sense keeps the portal from starting. */
    public static RightsMatrix read() {
        try (var file = Objects.requireNonNull(RightsMatrix.class.getResourceAsStream(FILE), FILE)) {
            return new RightsMatrix(new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All lines in the order of the file. */
    public List<RightsRow> rows() {
        return List.copyOf(rows.values());
    }

    /** The lines of that kind. */
    public List<RightsRow> rows(RightKind kind) {
        return rows.values().stream().filter(row -> row.kind() == kind).toList();
    }

    /** The line for that thing; empty for what nobody may. */
    public Optional<RightsRow> row(RightKind kind, String key) {
        return Optional.ofNullable(rows.get(kind.word() + "." + key));
    }

    /** {@code yes}, {@code no} or {@code if assigned}: whether a right that reaches so far covers such a thing. */
    public String covers(Reach reach, Relation relation) {
        return Objects.requireNonNull(
                Objects.requireNonNull(reaches.get(reach), reach.word()).get(relation));
    }

    private void add(RightsRow row) {
        if (rows.put(row.textKey(), row) != null) {
            throw new IllegalArgumentException("Twice in rights.csv: " + row.textKey());
        }
    }

    private static RightsRow row(List<String> head, List<String> cells) {
        if (cells.size() != head.size()) {
            throw new IllegalArgumentException("A line of rights.csv has " + head.size() + " cells, not: " + cells);
        }
        var roles = new EnumMap<Role, Reach>(Role.class);
        for (var i = FIRST_ROLE; i < cells.size(); i++) {
            roles.put(Role.valueOf(head.get(i)), Reach.of(cells.get(i)));
        }
        return new RightsRow(RightKind.of(cells.get(0)), cells.get(1), Reach.of(cells.get(2)), roles);
    }

    private static Map<Relation, String> relations(List<String> head, List<String> cells) {
        var relations = new EnumMap<Relation, String>(Relation.class);
        for (var i = 1; i < cells.size(); i++) {
            relations.put(Relation.of(head.get(i)), cells.get(i));
        }
        return relations;
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        for (var cell : line.split(";", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }
}
