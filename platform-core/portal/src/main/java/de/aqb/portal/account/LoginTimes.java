package de.aqb.portal.account;

import java.time.Instant;

/** When a log-in began and when the password was last asked for. */
record LoginTimes(Instant startedAt, Instant confirmedAt) {

    /** When it is over, whatever the person does. */
    Instant endsAt() {
        return startedAt.plus(SessionLimits.ABSOLUTE);
    }
}
