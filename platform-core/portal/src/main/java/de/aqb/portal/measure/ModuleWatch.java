package de.aqb.portal.measure;

import de.aqb.portal.measure.FormDifference.Weight;
import de.aqb.portal.tenancy.Today;
import de.aqb.spi.deploy.Deployment;
import de.aqb.spi.deploy.Failure;
import de.aqb.spi.deploy.MeasureRegistry;
import de.aqb.spi.deploy.Snapshot;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Notices modules that come and go while the portal runs: checks their forms, publishes them, and says which version is
 * used. A module that is refused is remembered with its reason and changes nothing.
 */
@Singleton
@Startup
@DependsOn("Migrations")
public class ModuleWatch {

    private static final Logger LOG = Logger.getLogger(ModuleWatch.class.getName());
    private static final long NEVER_LOOKED = -1;
    private static final Duration START = Duration.ofSeconds(5);

    @Inject
    FormStore store;

    @Inject
    MeasureCatalogue catalogue;

    @Inject
    Today today;

    @Resource
    ManagedScheduledExecutorService executor;

    private long seen = NEVER_LOOKED;
    private Optional<Instant> activated = Optional.empty();
    private List<RefusedModule> refused = List.of();
    private final Set<Failure> told = new HashSet<>();
    private ScheduledFuture<?> ticking;

    /** A module that is not used, and why, in German for the module page. */
    public record RefusedModule(String module, String type, int version, String reason) {}

    @PostConstruct
    void start() {
        publishCore();
        look();
        ticking = executor.scheduleWithFixedDelay(this::lookSafely, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        ticking.cancel(true);
    }

    /** Takes over at once what has just been decided. */
    public void lookAgain() {
        look();
    }

    /** The modules that are not used, each with its reason. */
    public List<RefusedModule> refused() {
        return refused;
    }

    private void lookSafely() {
        try {
            if (MeasureRegistry.generation() != seen
                    || isAnyStarting()
                    || !store.lastActivation().equals(activated)) {
                look();
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "Looking for measure modules failed; it is tried again", failed);
        }
    }

    /** One that begins to start and never ends changes nothing more, so it is looked at until its time is over. */
    private boolean isAnyStarting() {
        return !told.containsAll(MeasureRegistry.snapshot().failures());
    }

    private void publishCore() {
        var core = CoreForm.form();
        if (!store.publish(core).equals(FormJson.checksum(core))) {
            throw new IllegalStateException("The portal's own form has changed without a new version");
        }
        if (store.activeVersion(CoreForm.TYPE)
                .filter(version -> version >= core.version())
                .isEmpty()) {
            store.activate(CoreForm.TYPE, core.version());
        }
    }

    private void look() {
        var snapshot = MeasureRegistry.snapshot();
        var reasons = new ArrayList<RefusedModule>();
        var refusedGenerations = new HashSet<Long>();
        snapshot.active().stream()
                .filter(deployment -> !admit(deployment, reasons))
                .map(Deployment::generation)
                .forEach(refusedGenerations::add);
        snapshot.refused()
                .forEach(late -> reasons.add(refuse(
                        late.deployment(),
                        "Art und Formularversion sind schon vergeben an "
                                + late.holder().module() + ".")));
        noteThoseThatDoNotStart(reasons);
        refused = List.copyOf(reasons);
        useActiveVersions(snapshot, refusedGenerations);
        seen = snapshot.generation();
    }

    /** @return whether it may be used */
    private boolean admit(Deployment deployment, List<RefusedModule> reasons) {
        var reason = reasonAgainst(deployment);
        reason.ifPresent(words -> reasons.add(refuse(deployment, words)));
        return reason.isEmpty();
    }

    private Optional<String> reasonAgainst(Deployment deployment) {
        try {
            var faults = FormCheck.reasons(deployment.type(), CoreForm.form());
            return faults.isEmpty() ? publish(Form.of(deployment.type())) : Optional.of(String.join(" ", faults));
        } catch (RuntimeException | LinkageError broken) {
            return Optional.of(
                    "Das Modul lässt sich nicht lesen: " + broken.getClass().getName() + ".");
        }
    }

    private Optional<String> publish(Form form) {
        var known = store.find(form.type(), form.version());
        var forbidden = known.isPresent() ? List.<String>of() : forbiddenChanges(form);
        if (!forbidden.isEmpty()) {
            return Optional.of(String.join(" ", forbidden));
        }
        if (!store.publish(form).equals(FormJson.checksum(form))) {
            return Optional.of("Diese Formularversion ist schon mit anderem Inhalt veröffentlicht.");
        }
        if (store.activeVersion(form.type())
                .map(active -> known.isEmpty() && isHarmless(active, form))
                .orElse(true)) {
            store.activate(form.type(), form.version());
            LOG.log(Level.INFO, "Measure type {0} is used with form version {1}", new Object[] {
                form.type(), form.version()
            });
        }
        return Optional.empty();
    }

    /** A newer version that nobody has to agree to; one that was taken back is known by then and waits. */
    private boolean isHarmless(int active, Form form) {
        return form.version() > active
                && store.find(form.type(), active)
                        .map(used -> FormDifference.heaviest(FormDifference.between(used, form)))
                        .filter(Weight.HARMLESS::equals)
                        .isPresent();
    }

    /** What the form changes in versions that have been used, and must not; the older one is always the one before. */
    private List<String> forbiddenChanges(Form form) {
        return store.everActive(form.type()).stream()
                .flatMap(version -> store.find(form.type(), version).stream())
                .flatMap(used -> used.version() < form.version()
                        ? FormDifference.between(used, form).stream()
                        : FormDifference.between(form, used).stream())
                .filter(difference -> difference.weight() == Weight.FORBIDDEN)
                .map(FormDifference::words)
                .distinct()
                .toList();
    }

    /** A module that has not finished its start after a while never will; whatever broke it stands in the server's log. */
    private void noteThoseThatDoNotStart(List<RefusedModule> reasons) {
        var patience = today.now().minus(START);
        MeasureRegistry.snapshot().failures().stream()
                .filter(failure -> !failure.reason().isEmpty() || failure.at().isBefore(patience))
                .forEach(failure -> {
                    var reason = "Das Modul ist beim Start abgebrochen"
                            + (failure.reason().isEmpty() ? "." : ": " + failure.reason());
                    reasons.add(new RefusedModule(failure.moduleClass(), "", 0, reason));
                    if (told.add(failure)) {
                        LOG.log(Level.WARNING, "Module {0} is refused: {1}", new Object[] {failure.moduleClass(), reason
                        });
                    }
                });
    }

    private void useActiveVersions(Snapshot snapshot, Set<Long> refusedGenerations) {
        activated = store.lastActivation();
        var versions = new TreeMap<String, Integer>();
        store.types().forEach(type -> store.activeVersion(type).ifPresent(version -> versions.put(type, version)));
        catalogue.use(versions, refusedGenerations);
        LOG.log(Level.INFO, "{0} measure modules run, {1} refused", new Object[] {
            snapshot.active().size(), refused.size()
        });
    }

    private static RefusedModule refuse(Deployment deployment, String reason) {
        LOG.log(Level.WARNING, "Module {0} ({1} version {2}) is refused: {3}", new Object[] {
            deployment.module(), deployment.key(), deployment.formVersion(), reason
        });
        return new RefusedModule(deployment.module(), deployment.key(), deployment.formVersion(), reason);
    }
}
