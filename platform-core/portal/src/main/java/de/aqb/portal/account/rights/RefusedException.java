package de.aqb.portal.account.rights;

import de.aqb.portal.tenancy.NotFoundException;

/** The role may not do that. Whoever asked is told what is told of things that do not exist. */
public class RefusedException extends NotFoundException {

    private static final long serialVersionUID = 1L;

    RefusedException(String right) {
        super(right);
    }
}
