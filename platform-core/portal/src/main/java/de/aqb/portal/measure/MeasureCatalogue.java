package de.aqb.portal.measure;

import de.aqb.spi.Answers;
import de.aqb.spi.Finding;
import de.aqb.spi.Phase;
import de.aqb.spi.deploy.Deployment;
import de.aqb.spi.deploy.MeasureRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * All that the portal knows of measure types, and the only place that talks to their modules.
 *
 * <p>It hands out stored forms, which outlive the modules they came from. A module itself is asked for one thing only, its
 * checks, and whatever it throws stays here.
 */
@ApplicationScoped
public class MeasureCatalogue {

    private static final Logger LOG = Logger.getLogger(MeasureCatalogue.class.getName());

    @Inject
    FormStore store;

    @Inject
    TargetGroupOptions targetGroups;

    private final Map<FormDefinition.Key, Form> forms = new ConcurrentHashMap<>();
    private volatile Map<String, Integer> activeVersions = Map.of();
    private volatile Set<Long> refused = Set.of();

    /** What a module says about answers, or that it is not there to ask. */
    public record Opinion(List<Finding> findings, boolean available) {
        public Opinion {
            findings = List.copyOf(findings);
        }
    }

    /** The form of that type and version; it was published once, so it is there for ever. */
    public Form form(String type, int version) {
        return forms.computeIfAbsent(
                new FormDefinition.Key(type, version),
                key -> store.find(type, version)
                        .orElseThrow(
                                () -> new IllegalStateException("No form %s version %d".formatted(type, version))));
    }

    /** The portal's own form, in the version that new participations begin with. */
    public Form core() {
        return core(activeVersion(CoreForm.TYPE));
    }

    /** The portal's own form in that version. */
    public Form core(int version) {
        return targetGroups.in(form(CoreForm.TYPE, version));
    }

    /** The form that new participations of that type begin with. */
    public Form active(String type) {
        return form(type, activeVersion(type));
    }

    public int activeVersion(String type) {
        var version = activeVersions.get(type);
        if (version == null) {
            throw new IllegalStateException("Measure type %s has no active form".formatted(type));
        }
        return version;
    }

    /** Whether measures of that type can be shown; its module need not run. */
    public boolean knows(String type) {
        return activeVersions.containsKey(type);
    }

    /** The forms of the types that run now, by key: what a new measure can be. */
    public List<Form> offered() {
        return activeVersions.entrySet().stream()
                .filter(active -> runs(active.getKey(), active.getValue()))
                .map(active -> form(active.getKey(), active.getValue()))
                .toList();
    }

    /** The forms of all types there ever were, by key. */
    public List<Form> known() {
        return activeVersions.entrySet().stream()
                .filter(active -> !active.getKey().equals(CoreForm.TYPE))
                .map(active -> form(active.getKey(), active.getValue()))
                .toList();
    }

    /** The forms of that type that ever were active, the newest first. */
    public List<Form> everUsed(String type) {
        return store.everActive(type).stream()
                .sorted(Comparator.reverseOrder())
                .map(version -> form(type, version))
                .toList();
    }

    /** Whether any form asks, or asked, that question on that tab. */
    public boolean asks(Phase phase, String key) {
        return Stream.concat(Stream.of(core()), Stream.concat(known().stream(), forms.values().stream()))
                .flatMap(form -> form.sections(phase))
                .flatMap(section -> section.questions().stream())
                .anyMatch(question -> question.key().equals(key));
    }

    /** Whether the module of that type and version runs now. */
    public boolean runs(String type, int version) {
        return running(type, version).isPresent();
    }

    /** Asks the module of that type and version whether the answers fit together. */
    public Opinion check(String type, int version, Phase phase, Answers answers) {
        var deployment = running(type, version);
        if (deployment.isEmpty()) {
            return new Opinion(List.of(), false);
        }
        try {
            return new Opinion(deployment.get().type().check(phase, answers), true);
        } catch (RuntimeException | LinkageError broken) {
            // Only the class of what went wrong: its message could quote an answer.
            LOG.log(Level.SEVERE, "The check of measure type {0} version {1} failed with {2}", new Object[] {
                type, version, broken.getClass().getName()
            });
            return new Opinion(List.of(), false);
        }
    }

    /** A module that was refused is asked nothing, whatever it has registered as. */
    private Optional<Deployment> running(String type, int version) {
        return MeasureRegistry.snapshot()
                .active(type, version)
                .filter(deployment -> !refused.contains(deployment.generation()));
    }

    /** Takes over which versions are active and which deployments are refused; called when modules have come or gone. */
    void use(Map<String, Integer> versions, Set<Long> refusedGenerations) {
        activeVersions = new TreeMap<>(versions);
        refused = Set.copyOf(refusedGenerations);
    }

    Optional<Integer> used(String type) {
        return Optional.ofNullable(activeVersions.get(type));
    }
}
