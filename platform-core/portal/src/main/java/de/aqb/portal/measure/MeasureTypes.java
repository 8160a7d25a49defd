package de.aqb.portal.measure;

import de.aqb.portal.account.Oversight;
import de.aqb.portal.account.rights.Right;
import de.aqb.portal.measure.TypeInUse.Reach;
import de.aqb.portal.measure.TypeInUse.Running;
import de.aqb.portal.measure.TypeInUse.WaitingVersion;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.spi.deploy.MeasureRegistry;
import de.aqb.spi.deploy.Snapshot;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The measure types (<i>Maßnahmearten</i>), their versions and what became of every module, for RP-Administration. */
@Stateless
public class MeasureTypes {

    /**
     * A module that broke before it could say what it is.
     *
     * @param name the class that should have described the type
     * @param reason what it broke with; empty while all that is known is that it never finished its start
     */
    public record FailedModule(String name, String reason) {}

    private static final int TYPES_AT_MOST = 1000;

    @Inject
    MeasureCatalogue catalogue;

    @Inject
    FormStore store;

    @Inject
    FormMoves moves;

    @Inject
    ModuleWatch modules;

    @Inject
    Oversight oversight;

    /** All types that were ever used, by key. */
    @Right("type.view")
    public List<TypeInUse> all() {
        var reached = reached();
        var snapshot = MeasureRegistry.snapshot();
        return catalogue.known().stream()
                .map(form -> inUse(form, reached.getOrDefault(form.type(), Reach.NOWHERE), snapshot))
                .toList();
    }

    /** The modules that are not used, each with its reason. */
    @Right("type.view")
    public List<ModuleWatch.RefusedModule> refused() {
        return modules.refused();
    }

    /** The modules that did not get as far as describing a form. */
    @Right("type.view")
    public List<FailedModule> failed() {
        return MeasureRegistry.snapshot().failures().stream()
                .map(failure -> new FailedModule(failure.moduleClass(), failure.reason()))
                .toList();
    }

    /**
     * The published form of that version.
     *
     * @throws NotFoundException if there is none
     */
    @Right("type.view")
    public Form form(String type, int version) {
        return store.find(type, version).orElseThrow(() -> new NotFoundException("form"));
    }

    /**
     * What another version of a form would change against the active one.
     *
     * @throws NotFoundException if there is no such version
     */
    @Right("type.view")
    public VersionChange change(String type, int version) {
        var wanted = form(type, version);
        var active = store.activeVersion(type).map(now -> form(type, now)).orElseThrow();
        return new VersionChange(
                active,
                wanted,
                catalogue.runs(type, version),
                reached().getOrDefault(type, Reach.NOWHERE).open());
    }

    private TypeInUse inUse(Form active, Reach reached, Snapshot snapshot) {
        var versions = store.versions(active.type());
        var since = versions.stream()
                .filter(published -> published.version() == active.version())
                .flatMap(published -> published.activeSince().stream())
                .findFirst()
                .orElse(Instant.EPOCH);
        var waiting = versions.stream()
                .filter(published -> published.version() > active.version())
                .map(published -> waiting(active, published))
                .toList();
        var earlier = versions.stream()
                .filter(published -> published.version() < active.version())
                .toList();
        return new TypeInUse(
                active, since, reached, running(active, snapshot), waiting, earlier, moves.latest(active.type()));
    }

    private WaitingVersion waiting(Form active, PublishedVersion published) {
        var differences = FormDifference.between(active, catalogue.form(active.type(), published.version()));
        return new WaitingVersion(published.version(), published.publishedAt(), differences);
    }

    private static Optional<Running> running(Form form, Snapshot snapshot) {
        return snapshot.active(form.type(), form.version()).map(module -> new Running(module.module(), module.since()));
    }

    /** Sums over the counters of the measures; the participations themselves are not counted. */
    private Map<String, Reach> reached() {
        var reached = new HashMap<String, Reach>();
        sums("""
                select m.measureType, count(m), 0, 0 from MeasureInSight m
                where m.tenant in :tenants group by m.measureType
                """, reached);
        sums("""
                select m.measureType, 0, sum(p.started + p.toComplete + p.entryComplete + p.exitComplete + p.locked),
                    sum(p.started + p.toComplete + p.entryComplete + p.exitComplete)
                from MeasureProviderInSight p, MeasureInSight m
                where p.tenant in :tenants and m.tenant = p.tenant and m.id = p.measureId
                group by m.measureType
                """, reached);
        return reached;
    }

    private void sums(String query, Map<String, Reach> reached) {
        oversight
                .list(Object[].class, query, Map.of(), TYPES_AT_MOST)
                .forEach(row -> reached.merge(
                        (String) row[0], new Reach(number(row[1]), number(row[2]), number(row[3])), Reach::plus));
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }
}
