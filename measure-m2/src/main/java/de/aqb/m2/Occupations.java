package de.aqb.m2;

import de.aqb.spi.Kind.Search.Entry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The recognised training occupations (<i>anerkannte Ausbildungsberufe</i>) with their code of the Klassifikation der Berufe
 * 2010 (version 2020, Bundesagentur für Arbeit). Several occupations share a code of five digits, so a key is the number of
 * the single occupation: {@code 43102_102} is one of 43102.
 */
final class Occupations {

    private static final int DIGITS = 5;

    private Occupations() {}

    /** All of them, by name. */
    static List<Entry> all() {
        try (var file = Objects.requireNonNull(Occupations.class.getResourceAsStream("occupations.csv"));
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Occupations::entry).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Entry entry(String line) {
        var keyAndName = line.split(";", 2);
        return new Entry(keyAndName[0], keyAndName[1] + " (" + keyAndName[0].substring(0, DIGITS) + ")");
    }
}
