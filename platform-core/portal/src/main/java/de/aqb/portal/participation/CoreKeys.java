package de.aqb.portal.participation;

/** The keys of the core form's questions that lists and reports read. */
final class CoreKeys {

    static final String LAST_NAME = "last_name";
    static final String FIRST_NAME = "first_name";
    static final String BIRTH_DATE = "birth_date";
    static final String ENTRY_DATE = "entry_date";
    static final String EXIT_DATE = "exit_date";
    static final String PARTICIPANT_GOAL = "participant_goal";
    static final String PARTICIPATION_NO = "participation_no";

    private CoreKeys() {}
}
