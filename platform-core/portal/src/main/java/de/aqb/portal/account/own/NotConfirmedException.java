package de.aqb.portal.account.own;

import jakarta.ejb.ApplicationException;

/** Something important was to be changed without the password having been asked for lately. */
@ApplicationException(rollback = true)
public class NotConfirmedException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
