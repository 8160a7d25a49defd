package de.aqb.portal.demo;

import de.aqb.portal.account.Providers;
import de.aqb.portal.measure.Measure;
import de.aqb.portal.measure.MeasureCatalogue;
import de.aqb.portal.measure.MeasureDetails;
import de.aqb.portal.measure.MeasureProvider;
import de.aqb.portal.measure.MeasureStage;
import de.aqb.portal.participation.Recorder;
import de.aqb.portal.tenancy.Actor;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.TenantWork;
import de.aqb.portal.tenancy.Today;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fills an empty demo with measures and participants, as soon as the modules of their types have arrived. What measures
 * there are stands in a file: the core knows no measure type.
 */
@Singleton
@Startup
@DependsOn({"DemoAccounts", "ModuleWatch"})
public class DemoData {

    private static final Logger LOG = Logger.getLogger(DemoData.class.getName());

    /** Who is said to have recorded the demo's participations. */
    static final Actor CLERK = new Actor(new UUID(0, 1), "Sabine Mertens");

    @Inject
    @ConfigProperty(name = "aqb.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "aqb.demo.data")
    Optional<String> file;

    @Inject
    @ConfigProperty(name = "aqb.demo.participations", defaultValue = "0")
    int wanted;

    @Inject
    MeasureCatalogue catalogue;

    @Inject
    Providers providers;

    @Inject
    Recorder recorder;

    @Inject
    TenantWork work;

    @Inject
    Database database;

    @Inject
    DemoCrowd crowd;

    @Inject
    Today today;

    @Resource
    ManagedScheduledExecutorService executor;

    private Optional<ScheduledFuture<?>> waiting = Optional.empty();

    @PostConstruct
    void waitForTheModules() {
        if (demo && file.isPresent()) {
            waiting = Optional.of(executor.scheduleWithFixedDelay(this::fillOnce, 0, 1, TimeUnit.SECONDS));
        }
    }

    @PreDestroy
    void stop() {
        waiting.ifPresent(task -> task.cancel(true));
    }

    private void fillOnce() {
        try {
            var measures = DemoMeasure.read(file.orElseThrow(), today.today());
            if (measures.stream()
                    .allMatch(measure -> catalogue.knows(measure.details().measureType()))) {
                waiting.ifPresent(task -> task.cancel(false));
                fill(measures);
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "The demo data could not be made", failed);
            waiting.ifPresent(task -> task.cancel(false));
        }
    }

    private void fill(List<DemoMeasure> measures) {
        if (isFilled(measures)) {
            if (wanted > 0) {
                LOG.warning(
                        "The database is not empty: no further participations are made. Another -Ddata.dir= is empty.");
            }
            return;
        }
        measures.forEach(this::add);
        LOG.log(Level.INFO, "{0} demo measures are there", measures.size());
        if (wanted > 0) {
            crowd.add(measures, wanted);
        }
    }

    private boolean isFilled(List<DemoMeasure> measures) {
        var first = measures.get(0);
        return work.inside(
                first.tenant(),
                () -> !database.em()
                        .createQuery("select m.id from Measure m where m.number = :number", UUID.class)
                        .setParameter("number", first.details().number())
                        .getResultList()
                        .isEmpty());
    }

    private void add(DemoMeasure planned) {
        work.inside(planned.tenant(), () -> {
            var em = database.em();
            var measure = new Measure(Ids.next(), planned.details());
            em.persist(measure);
            var running = providers.all().stream()
                    .filter(provider -> planned.providers().contains(provider.getName()))
                    .toList();
            running.forEach(provider -> em.persist(new MeasureProvider(measure.getId(), provider.getId())));
            em.flush();
            record(planned.details(), planned, measure, running.get(0).getId());
            return measure.getId();
        });
    }

    private void record(MeasureDetails details, DemoMeasure planned, Measure measure, UUID provider) {
        var people = new DemoPeople(
                catalogue, details, today.today(), details.number().hashCode());
        planned.people().forEach((state, count) -> {
            if (state == DemoMeasure.Stand.LOCKED) {
                measure.goOn(MeasureStage.REPORTED);
            }
            for (var i = 0; i < count; i++) {
                recorder.record(measure, provider, people.person(state), CLERK);
            }
        });
    }
}
