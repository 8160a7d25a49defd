package de.aqb.portal.measure;

import de.aqb.spi.deploy.Deployment;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    @Inject
    FormStore store;

    @Inject
    MeasureCatalogue catalogue;

    @Resource
    ManagedScheduledExecutorService executor;

    private long seen = NEVER_LOOKED;
    private List<RefusedModule> refused = List.of();
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

    /** The modules that are not used, each with its reason. */
    public List<RefusedModule> refused() {
        return refused;
    }

    private void lookSafely() {
        try {
            if (MeasureRegistry.generation() != seen) {
                look();
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "Looking for measure modules failed; it is tried again", failed);
        }
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
        snapshot.active().forEach(deployment -> admit(deployment, reasons));
        snapshot.refused()
                .forEach(late -> reasons.add(refuse(
                        late.deployment(),
                        "Art und Formularversion sind schon vergeben an "
                                + late.holder().module() + ".")));
        refused = List.copyOf(reasons);
        useActiveVersions(snapshot);
        seen = snapshot.generation();
    }

    private void admit(Deployment deployment, List<RefusedModule> reasons) {
        try {
            var faults = FormCheck.reasons(deployment.type(), CoreForm.form());
            if (!faults.isEmpty()) {
                reasons.add(refuse(deployment, String.join(" ", faults)));
                return;
            }
            publish(Form.of(deployment.type())).ifPresent(reason -> reasons.add(refuse(deployment, reason)));
        } catch (RuntimeException | LinkageError broken) {
            reasons.add(refuse(
                    deployment,
                    "Das Modul lässt sich nicht lesen: " + broken.getClass().getName() + "."));
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
        if (store.activeVersion(form.type()).isEmpty()) {
            store.activate(form.type(), form.version());
            LOG.log(Level.INFO, "Measure type {0} is used with form version {1}", new Object[] {
                form.type(), form.version()
            });
        }
        return Optional.empty();
    }

    /** What the form changes in versions that have been used, and must not; the older one is always the one before. */
    private List<String> forbiddenChanges(Form form) {
        return store.everActive(form.type()).stream()
                .flatMap(version -> store.find(form.type(), version).stream())
                .flatMap(used -> used.version() < form.version()
                        ? FormDifference.between(used, form).stream()
                        : FormDifference.between(form, used).stream())
                .filter(difference -> difference.weight() == FormDifference.Weight.FORBIDDEN)
                .map(FormDifference::words)
                .distinct()
                .toList();
    }

    private void useActiveVersions(Snapshot snapshot) {
        var versions = new TreeMap<String, Integer>();
        store.types().forEach(type -> store.activeVersion(type).ifPresent(version -> versions.put(type, version)));
        catalogue.use(versions);
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
