package de.aqb.portal.participation;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.rights.Right;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.ToldIndex;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who does not count yet: the participations of a provider in which something due is missing. */
@Stateless
public class OpenWork {

    @Inject
    Database database;

    @Inject
    CurrentMembership who;

    /**
     * A participation that does not count yet.
     *
     * @param missing number of required answers that are due and not given
     */
    public record Item(
            UUID id,
            String number,
            @Nullable String lastName,
            @Nullable String firstName,
            int missing,
            Instant changedAt) {

        public String displayName() {
            return PersonName.of(lastName, firstName);
        }
    }

    /** Those that have waited longest, at most {@code most}. */
    @Right("participation.record")
    public List<Item> longestWaiting(int most) {
        var query = database.em()
                .createQuery("""
                        select new de.aqb.portal.participation.OpenWork.Item(p.id, p.number, p.lastName, p.firstName,
                            p.missing, p.changedAt)
                        from Participation p where p.providerId = :provider and p.waiting = 1
                        order by p.changedAt, p.id
                        """, Item.class)
                .setParameter("provider", who.provider().orElseThrow())
                .setMaxResults(most);
        return ToldIndex.in(query, "participation_waiting_ix").getResultList();
    }
}
