package de.aqb.portal.account.administration;

/** What keeps something from being done in administration; nothing is stored then. */
public enum Objection {
    FIRST_NAME_MISSING,
    FIRST_NAME_SHAPE,
    LAST_NAME_MISSING,
    LAST_NAME_SHAPE,
    LOGIN_MISSING,
    LOGIN_SHAPE,
    MAIL_SHAPE,
    ROLE_MISSING,
    PLACE_MISSING,
    /** There is no such role in such a place. */
    ROLE_NOT_THERE,
    /** The provider is retired (<i>stillgelegt</i>). */
    PLACE_RETIRED,
    /** The person has this role in this place already, or is invited to it. */
    ALREADY_THERE,
    /** The person had it, and it can be given back. */
    RETIRED_THERE,
    /** There would be nobody left who could give anybody a right. */
    LAST_ADMINISTRATOR,
    CHANGED_MEANWHILE,
    /** The invitation was accepted or taken back meanwhile. */
    NOT_INVITED,
    ALREADY_REQUESTED,
    ALREADY_DECIDED,
    REASON_MISSING,
    REASON_TOO_LONG,
    PROVIDER_NAME_MISSING,
    PROVIDER_NAME_SHAPE,
    PROVIDER_NAME_TAKEN,
    TOWN_SHAPE,
    /** A provider that measures or accounts refer to can be retired, not removed. */
    PROVIDER_IN_USE,
    CODE_SHAPE,
    CODE_TAKEN,
    AUTHORITY_NAME_MISSING,
    AUTHORITY_NAME_SHAPE,
    KIND_MISSING,
    AGS_SHAPE,
    END_BEFORE_START
}
