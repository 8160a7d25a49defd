package de.aqb.portal.account;

/** Somebody's membership was asked for where nobody has logged in. */
public class NotLoggedInException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
