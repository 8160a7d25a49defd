package de.aqb.portal.participation;

import de.aqb.portal.measure.Tally;
import de.aqb.portal.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Keeps the counters of a measure in step with its participations, by one statement that two savers cannot mix up. */
@ApplicationScoped
class Counters {

    @Inject
    Database database;

    /** The next serial of the measure; a number once given is never given again. */
    int nextSerial(UUID measureId) {
        var em = database.em();
        em.createQuery("update Measure m set m.lastSerial = m.lastSerial + 1 where m.id = :id")
                .setParameter("id", measureId)
                .executeUpdate();
        return em.createQuery("select m.lastSerial from Measure m where m.id = :id", Integer.class)
                .setParameter("id", measureId)
                .getSingleResult();
    }

    void move(Participation.Place place, Tally before, Tally after) {
        var by = after.minus(before);
        if (by.equals(Tally.NONE)) {
            return;
        }
        database.em()
                .createQuery("""
                        update MeasureProvider p set p.started = p.started + :started,
                            p.toComplete = p.toComplete + :toComplete, p.entryComplete = p.entryComplete + :entryComplete,
                            p.exitComplete = p.exitComplete + :exitComplete, p.locked = p.locked + :locked,
                            p.counting = p.counting + :counting, p.percentSum = p.percentSum + :percentSum
                        where p.measureId = :measure and p.providerId = :provider
                        """)
                .setParameter("started", by.started())
                .setParameter("toComplete", by.toComplete())
                .setParameter("entryComplete", by.entryComplete())
                .setParameter("exitComplete", by.exitComplete())
                .setParameter("locked", by.locked())
                .setParameter("counting", by.counting())
                .setParameter("percentSum", by.percentSum())
                .setParameter("measure", place.measureId())
                .setParameter("provider", place.providerId())
                .executeUpdate();
    }
}
