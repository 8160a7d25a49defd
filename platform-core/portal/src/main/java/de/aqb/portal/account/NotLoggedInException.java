package de.aqb.portal.account;

import jakarta.ejb.ApplicationException;

/** Somebody's membership was asked for where nobody has logged in. */
@ApplicationException(rollback = true)
public class NotLoggedInException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
