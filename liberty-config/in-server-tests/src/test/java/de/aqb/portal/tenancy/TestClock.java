package de.aqb.portal.tenancy;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The portal's clock for tests: it can be set forward and back. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestClock extends Today {

    private static volatile Duration ahead = Duration.ZERO;

    public TestClock() {
        super(new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Clock.systemUTC().instant().plus(ahead);
            }
        });
    }

    public static void reset() {
        ahead = Duration.ZERO;
    }

    public static void advance(Duration by) {
        ahead = ahead.plus(by);
    }
}
