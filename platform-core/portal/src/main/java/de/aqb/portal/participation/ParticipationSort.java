package de.aqb.portal.participation;

/** By what the list of a measure's participations is sorted; equal ones follow their numbers. */
public enum ParticipationSort {
    NUMBER("serial"),
    NAME("searchName"),
    STATE("stateOrder"),
    COMPLETENESS("completeness");

    private final String column;

    ParticipationSort(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
