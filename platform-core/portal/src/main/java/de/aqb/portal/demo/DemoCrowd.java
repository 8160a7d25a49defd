package de.aqb.portal.demo;

import de.aqb.portal.account.Provider;
import de.aqb.portal.account.Providers;
import de.aqb.portal.measure.Measure;
import de.aqb.portal.measure.MeasureCatalogue;
import de.aqb.portal.measure.MeasureDetails;
import de.aqb.portal.measure.MeasureProvider;
import de.aqb.portal.participation.Recorder;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.LocalAuthorities;
import de.aqb.portal.tenancy.LocalAuthority;
import de.aqb.portal.tenancy.TenantWork;
import de.aqb.portal.tenancy.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes a large number of participations over all tenants, the same ones for the same number, block by block. */
@ApplicationScoped
class DemoCrowd {

    private static final Logger LOG = Logger.getLogger(DemoCrowd.class.getName());
    private static final int BLOCK = 100;
    private static final int IN_A_MEASURE = 400;
    private static final int REPORTED = 2000;
    private static final int FIRST_NUMBER = 100;
    private static final List<DemoMeasure.Stand> STANDS = List.of(
            DemoMeasure.Stand.STARTED,
            DemoMeasure.Stand.ENTRY_COMPLETE,
            DemoMeasure.Stand.ENTRY_COMPLETE,
            DemoMeasure.Stand.EXIT_COMPLETE);

    @Inject
    MeasureCatalogue catalogue;

    @Inject
    LocalAuthorities authorities;

    @Inject
    Providers providers;

    @Inject
    Recorder recorder;

    @Inject
    TenantWork work;

    @Inject
    Database database;

    @Inject
    Today today;

    /** As many measures as it takes, each like one of the planned ones, shared out over all local authorities. */
    void add(List<DemoMeasure> models, int wanted) {
        var codes = authorities.all().stream().map(LocalAuthority::getCode).toList();
        var made = 0;
        for (var round = 0; made < wanted; round++) {
            var code = codes.get(round % codes.size());
            var model = models.get(round % models.size()).details();
            var count = Math.min(IN_A_MEASURE, wanted - made);
            addMeasure(code, model, FIRST_NUMBER + round / codes.size(), count);
            var before = made;
            made += count;
            if (made == wanted || made / REPORTED > before / REPORTED) {
                LOG.log(Level.INFO, "{0} of {1} participations are made", new Object[] {made, wanted});
            }
        }
    }

    private void addMeasure(String code, MeasureDetails model, int running, int count) {
        var number = "AQB%02d-%s-%s-%03d"
                .formatted(model.period().start().getYear() % 100, code, model.measureType(), running);
        var details =
                new MeasureDetails(number, model.title(), model.measureType(), model.mainGoal(), model.period(), count);
        var ids = work.inside(code, () -> begin(details));
        var people = new DemoPeople(catalogue, details, today.today(), number.hashCode());
        var random = new Random(number.hashCode());
        for (var done = 0; done < count; done += BLOCK) {
            var block = Math.min(BLOCK, count - done);
            work.inside(code, () -> {
                var measure = database.em().find(Measure.class, ids.measure());
                for (var i = 0; i < block; i++) {
                    var stand = STANDS.get(random.nextInt(STANDS.size()));
                    recorder.record(measure, ids.provider(), people.person(stand), DemoData.CLERK);
                    // Each flush looks through all that is held.
                    database.em().flush();
                    database.em().clear();
                }
                return block;
            });
        }
    }

    private record Begun(UUID measure, UUID provider) {}

    private Begun begin(MeasureDetails details) {
        var em = database.em();
        var own = providers.all();
        var provider = own.isEmpty() ? new Provider("Bildungswerk der Region", "") : own.get(0);
        if (own.isEmpty()) {
            providers.add(provider);
        }
        var measure = new Measure(Ids.next(), details);
        em.persist(measure);
        em.flush();
        em.persist(new MeasureProvider(measure.getId(), provider.getId()));
        return new Begun(measure.getId(), provider.getId());
    }
}
