package de.aqb.portal.participation.rules;

import java.util.List;

/** What became of something typed. */
public sealed interface Reading {

    /** An answer, the way it is stored. */
    record Value(String stored) implements Reading {}

    /** No answer. */
    record Empty() implements Reading {}

    /**
     * Nothing that could be an answer.
     *
     * @param message which words of {@code RuleTexts.properties} say so
     */
    record Invalid(String message, List<Object> arguments) implements Reading {
        public Invalid {
            arguments = List.copyOf(arguments);
        }

        /** Whether a question may say it in words of its own. */
        boolean isAboutShape() {
            return message.equals("digits");
        }
    }

    /** An answer. */
    static Reading value(String stored) {
        return new Value(stored);
    }

    /** Nothing typed. */
    static Reading empty() {
        return new Empty();
    }

    /** Something that is no answer, and why. */
    static Reading invalid(String message, Object... arguments) {
        return new Invalid(message, List.of(arguments));
    }
}
