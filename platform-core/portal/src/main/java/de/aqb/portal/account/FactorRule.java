package de.aqb.portal.account;

/** Whether an account needs a second factor (<i>zweiter Faktor</i>). */
public enum FactorRule {
    /** The roles of the regional and the local authorities need one, staff of providers may have one. */
    BY_ROLE,
    /** Never; for the demo's accounts only. */
    WAIVED
}
