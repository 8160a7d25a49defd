package de.aqb.spi;

/**
 * Something that keeps a form from being accepted.
 *
 * @param key the key it is about, as far as one can be named
 */
public record Fault(What what, String key) {

    /** What can be wrong with a form. */
    public enum What {
        /** The module keeps to a contract that the portal does not know. */
        CONTRACT_VERSION,
        /** The version of the form is not 1 or higher. */
        FORM_VERSION,
        /** A key that database, addresses or exports cannot carry. */
        KEY_SYNTAX,
        /** A key given twice. */
        DOUBLE_KEY,
        /** A text that the bundle lacks. */
        MISSING_TEXT,
        /** A condition on a question, an answer or a goal that there is not. */
        DANGLING_CONDITION,
        /** Conditions that wait for one another. */
        CIRCULAR_CONDITION,
        /** A section that is asked in no phase, or in one that is not the module's. */
        WRONG_PHASE,
        /** A section without a question. */
        EMPTY_SECTION,
        /** Bounds that no answer keeps, or a list without entries. */
        NO_POSSIBLE_ANSWER,
        /** A kind of question that is the portal's own. */
        FOREIGN_KIND,
        /** A question that replaces itself, or one that is still asked. */
        REPLACES_ASKED,
        /** No goal, though every measure has a main goal. */
        NO_GOAL
    }
}
