package de.aqb.portal.account.attempt;

import static java.util.stream.Collectors.partitioningBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Says who may try and who has to wait first. An attempt counts before its outcome is known: a thousand at the same moment
 * are a thousand, on however many servers.
 */
@ApplicationScoped
public class Attempts {

    private static final int TRIES = 3;

    @Inject
    AttemptRows rows;

    /** Until when one has to wait; empty if one may try now, and then it has been counted. */
    public Optional<Instant> begin(List<Counted> counted) {
        for (var i = 1; ; i++) {
            try {
                return rows.count(counted);
            } catch (RuntimeException anotherWasFirst) {
                // Two made the same row: the second one finds it when it looks again.
                if (i == TRIES) {
                    throw anotherWasFirst;
                }
            }
        }
    }

    /** It was the right person: its attempts are forgotten. What a whole house has failed at is not, but for this one. */
    public void succeeded(List<Counted> counted) {
        var ofHouse = counted.stream().collect(partitioningBy(each -> each.counter() == Counter.ADDRESS));
        rows.forget(ofHouse.getOrDefault(false, List.of()));
        ofHouse.getOrDefault(true, List.of()).forEach(rows::takeBack);
    }
}
