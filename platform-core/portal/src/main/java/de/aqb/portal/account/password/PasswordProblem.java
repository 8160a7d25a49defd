package de.aqb.portal.account.password;

/** Why a password cannot be taken. */
public enum PasswordProblem {
    /** Fewer than twelve characters. */
    TOO_SHORT,
    /** More than 128 characters. */
    TOO_LONG,
    /** One of those that are tried first. */
    COMMON,
    /** Little more than the own name or address, or what the portal is called. */
    PERSONAL,
    /** The same characters again and again, or one after the other on the keyboard. */
    PATTERN
}
