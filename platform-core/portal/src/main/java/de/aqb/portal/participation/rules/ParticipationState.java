package de.aqb.portal.participation.rules;

/** How far a participation is; always computed, never set by hand. */
public enum ParticipationState {

    /** Something of the entry is missing (<i>Entwurf</i>). */
    STARTED,

    /** Master data and entry are complete. */
    ENTRY_COMPLETE,

    /** The exit is complete as well. */
    EXIT_COMPLETE,

    /** The completion of the measure has been reported; nothing changes any more (<i>gesperrt</i>). */
    LOCKED,

    /** A new version of the form opened gaps that are still there (<i>zu vervollständigen</i>). */
    TO_COMPLETE;

    /**
     * The state that follows.
     *
     * @param locked whether the completion of the measure has been reported
     * @param gapsOfNewForm whether answers are missing because a new version of the form asks for them
     */
    public static ParticipationState of(Completeness completeness, boolean locked, boolean gapsOfNewForm) {
        if (locked) {
            return LOCKED;
        }
        if (gapsOfNewForm && !completeness.isComplete()) {
            return TO_COMPLETE;
        }
        if (!completeness.isEntryComplete()) {
            return STARTED;
        }
        return completeness.isExitComplete() ? EXIT_COMPLETE : ENTRY_COMPLETE;
    }

    /** How it reads. */
    public String label() {
        return RuleTexts.say("state." + name());
    }
}
