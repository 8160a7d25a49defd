package de.aqb.portal.account.rights;

import jakarta.ejb.ApplicationException;

/** A use case broke down. What it was called with is told to nobody; what went wrong is the cause. */
@ApplicationException(rollback = true)
public class UseCaseFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UseCaseFault(RuntimeException cause) {
        super(cause);
    }
}
