package de.aqb.spi;

import java.util.List;

/**
 * Something that does not fit together (<i>Auffälligkeit</i>), to be shown at a question. Its text has the key
 * {@code finding.<text>} and may take arguments ({@code {0}}, {@code {1}}).
 *
 * @param question the key of the question it is shown at
 * @param arguments what the text names, written as it is to be read
 */
public record Finding(Severity severity, Phase phase, String question, String text, List<String> arguments) {

    /** What follows from a finding. */
    public enum Severity {
        /** It cannot be so: it is not saved. */
        ERROR,
        /** It is unlikely or has consequences: it is shown, saved and listed. */
        WARNING
    }

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** Something impossible. */
    public static Finding error(Phase phase, String question, String text, String... arguments) {
        return new Finding(Severity.ERROR, phase, question, text, List.of(arguments));
    }

    /** Something unlikely. */
    public static Finding warning(Phase phase, String question, String text, String... arguments) {
        return new Finding(Severity.WARNING, phase, question, text, List.of(arguments));
    }

    /** Whether it keeps the answer from being saved. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
