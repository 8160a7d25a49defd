package de.aqb.portal.account;

/** How far a membership has come; the same for a person the portal knew before and for a new one. */
public enum MembershipState {
    /** <i>aktiv</i>: the person may log in with it. */
    ACTIVE,
    /** <i>eingeladen</i>: the link was sent, or the person has not logged in since. */
    INVITED,
    /** <i>Einladung abgelaufen</i>: it can be sent again. */
    INVITATION_EXPIRED,
    /** <i>stillgelegt</i>: taken away, and can be given back. */
    RETIRED
}
