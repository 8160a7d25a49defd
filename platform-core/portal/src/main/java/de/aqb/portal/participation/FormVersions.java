package de.aqb.portal.participation;

/** The versions of the core form and of the measure type's form that a participation is filled in with. */
public record FormVersions(int core, int module) {}
