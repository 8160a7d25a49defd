package de.aqb.portal.participation;

/** By what the list of a measure's participations is sorted; equal ones follow their numbers. */
public enum ParticipationSort {
    NUMBER("serial", "participation_serial"),
    NAME("searchName", "participation_name"),
    STATE("stateOrder", "participation_state"),
    COMPLETENESS("completeness", "participation_completeness");

    private final String column;
    private final String index;

    ParticipationSort(String column, String index) {
        this.column = column;
        this.index = index;
    }

    String column() {
        return column;
    }

    /** The index that has the rows in this order; on Derby there is one for each direction. */
    String index(boolean downwards) {
        return index + (downwards ? "_down_ix" : "_ix");
    }
}
