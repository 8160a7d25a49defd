package de.aqb.portal.account;

/** What a membership allows in its place; what it may do stands in {@code rights.csv}. */
public enum Role {
    /** <i>RP-Administration</i>, for the whole platform. */
    RP_ADMIN,
    /** <i>RP-Sachbearbeitung</i>, for the local authorities assigned to it. */
    RP_CASEWORKER,
    /** <i>GK-Administration</i>. */
    GK_MANAGER,
    /** <i>GK-Lesezugriff</i>. */
    GK_READER,
    /** <i>Träger-Erfassung</i>. */
    PROVIDER_STAFF,
    /** <i>Datenschutz/Revision</i>, for one local authority or the whole platform. */
    AUDITOR;

    /** The regional authority's roles see no names of participants. */
    public boolean isRegional() {
        return this == RP_ADMIN || this == RP_CASEWORKER;
    }

    /** The same names as constants, for annotations. */
    public static final class Names {
        public static final String RP_ADMIN = "RP_ADMIN";
        public static final String RP_CASEWORKER = "RP_CASEWORKER";
        public static final String GK_MANAGER = "GK_MANAGER";
        public static final String GK_READER = "GK_READER";
        public static final String PROVIDER_STAFF = "PROVIDER_STAFF";
        public static final String AUDITOR = "AUDITOR";

        private Names() {}
    }
}
