package de.aqb.portal.tenancy;

import jakarta.ejb.ApplicationException;

/** What was asked for does not exist, or not for the one who asks: nobody may tell the two apart. */
@ApplicationException(rollback = true)
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says which kind of thing was not found; the text is for the log, never for the page. */
    public NotFoundException(String what) {
        super(what);
    }
}
