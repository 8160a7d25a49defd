package de.aqb.portal.measure;

/** How far the paperwork of a measure has come; only this part of its state is stored, the rest follows from dates. */
public enum MeasureStage {
    OPEN,
    REPORTED,
    CHECKED,
    ARCHIVED
}
