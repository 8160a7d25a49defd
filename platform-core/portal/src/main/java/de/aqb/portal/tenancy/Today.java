package de.aqb.portal.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The portal's only clock: instants are kept in UTC, every day and deadline is one of Berlin. */
@ApplicationScoped
public class Today {

    /** Where the portal's days begin and end. */
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Clock clock;

    /** The clock of the machine. */
    public Today() {
        this(Clock.systemUTC());
    }

    /** A clock of the caller's choice, for tests. */
    public Today(Clock clock) {
        this.clock = clock;
    }

    /** The day it is in Berlin. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BERLIN);
    }

    /** This moment, as exact as both databases keep it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
