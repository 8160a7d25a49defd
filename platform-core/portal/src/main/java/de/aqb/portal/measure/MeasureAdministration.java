package de.aqb.portal.measure;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.Provider;
import de.aqb.portal.account.Providers;
import de.aqb.portal.account.rights.Right;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.LocalAuthorities;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.tenancy.Today;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A local authority keeps its measures and says which of its providers run them. */
@Stateless
public class MeasureAdministration {

    @Inject
    Database database;

    @Inject
    Providers providers;

    @Inject
    MeasureCatalogue catalogue;

    @Inject
    LocalAuthorities authorities;

    @Inject
    Today today;

    @Inject
    CurrentMembership who;

    /** What keeps a measure from being saved; nothing is stored then. */
    public enum Objection {
        NUMBER_TAKEN,
        NUMBER_NOT_OF_THIS_AUTHORITY,
        TYPE_UNKNOWN,
        GOAL_UNKNOWN,
        NO_PROVIDER,
        PROVIDER_HAS_PARTICIPATIONS,
        /** The local authority's last day is over. */
        AUTHORITY_ENDED,
        CHANGED_MEANWHILE
    }

    /**
     * What became of saving a measure.
     *
     * @param id of the measure; empty if there are objections
     */
    public record Outcome(Optional<UUID> id, Set<Objection> objections) {
        public Outcome {
            objections = Set.copyOf(objections);
        }
    }

    /** A measure to be edited, with the providers that run it. */
    public record Editable(UUID id, long version, MeasureDetails details, boolean fixed, Set<UUID> providers) {
        public Editable {
            providers = Set.copyOf(providers);
        }
    }

    /** The providers of the local authority, to choose from for a new measure. */
    @Right("measure.edit")
    public List<Provider> choosable() {
        return choosable(Set.of());
    }

    /** The same for a measure that is run by these already: they stay to choose from, even if they are retired. */
    @Right("measure.edit")
    public List<Provider> choosable(Set<UUID> running) {
        return providers.all().stream()
                .filter(provider -> !provider.isRetired() || running.contains(provider.getId()))
                .toList();
    }

    /** The next free number for a measure of that type that begins in that year: {@code AQB26-WMK-…-03}. */
    @Right("measure.create")
    public String nextNumber(String measureType, int year) {
        var stem = MeasureNumber.stem(year, who.tenant().orElseThrow(), measureType);
        var last = database.em()
                .createQuery("select max(m.number) from Measure m where m.number like :stem", String.class)
                .setParameter("stem", stem + "%")
                .getSingleResult();
        return MeasureNumber.after(stem, Optional.ofNullable(last));
    }

    @Right("measure.edit")
    public Editable open(UUID id) {
        var em = database.em();
        var measure = find(em, id);
        var assigned = assigned(em, id);
        return new Editable(
                id,
                measure.getVersion(),
                measure.details(),
                fixed(assigned),
                assigned.stream().map(MeasureProvider::providerId).collect(Collectors.toUnmodifiableSet()));
    }

    @Right("measure.create")
    public Outcome create(MeasureDetails details, Set<UUID> chosen) {
        var em = database.em();
        var objections = objections(em, details, Optional.empty());
        var running = offered(chosen, Set.of());
        if (hasEnded()) {
            objections.add(Objection.AUTHORITY_ENDED);
        }
        if (running.isEmpty()) {
            objections.add(Objection.NO_PROVIDER);
        }
        if (!objections.isEmpty()) {
            return new Outcome(Optional.empty(), objections);
        }
        var measure = new Measure(Ids.next(), details);
        em.persist(measure);
        em.flush(); // the assignments refer to it, which the database layer does not know
        running.forEach(provider -> em.persist(new MeasureProvider(measure.getId(), provider)));
        return new Outcome(Optional.of(measure.getId()), Set.of());
    }

    /** Number, type and main goal stay as they are once a participation exists, whatever is handed in. */
    @Right("measure.edit")
    public Outcome change(UUID id, long version, MeasureDetails details) {
        var em = database.em();
        var measure = find(em, id);
        var fixed = fixed(assigned(em, id));
        var objections = fixed ? EnumSet.noneOf(Objection.class) : objections(em, details, Optional.of(id));
        if (measure.getVersion() != version) {
            objections.add(Objection.CHANGED_MEANWHILE);
        }
        if (!objections.isEmpty()) {
            return new Outcome(Optional.empty(), objections);
        }
        measure.change(details, fixed);
        return new Outcome(Optional.of(id), Set.of());
    }

    /** "Träger bearbeiten". A provider with participations in the measure stays; the others may come and go. */
    @Right("measure.assign")
    public Outcome assign(UUID id, Set<UUID> chosen) {
        var em = database.em();
        find(em, id);
        var present = assigned(em, id);
        var wanted = offered(
                chosen, present.stream().map(MeasureProvider::providerId).collect(Collectors.toSet()));
        if (wanted.isEmpty()) {
            return new Outcome(Optional.empty(), Set.of(Objection.NO_PROVIDER));
        }
        var leaving = present.stream()
                .filter(each -> !wanted.contains(each.providerId()))
                .toList();
        if (leaving.stream().anyMatch(each -> everUsed(em, each))) {
            return new Outcome(Optional.empty(), Set.of(Objection.PROVIDER_HAS_PARTICIPATIONS));
        }
        leaving.forEach(em::remove);
        present.forEach(each -> wanted.remove(each.providerId()));
        wanted.forEach(provider -> em.persist(new MeasureProvider(id, provider)));
        return new Outcome(Optional.of(id), Set.of());
    }

    private Measure find(EntityManager em, UUID id) {
        return Optional.ofNullable(em.find(Measure.class, id)).orElseThrow(() -> new NotFoundException("measure"));
    }

    private static List<MeasureProvider> assigned(EntityManager em, UUID id) {
        return em.createQuery("select p from MeasureProvider p where p.measureId = :id", MeasureProvider.class)
                .setParameter("id", id)
                .getResultList();
    }

    private static boolean fixed(List<MeasureProvider> assigned) {
        return assigned.stream().anyMatch(each -> !each.tally().isEmpty());
    }

    /** Rows that refer to an assignment keep it: deleted participations and drafts too. */
    private static boolean everUsed(EntityManager em, MeasureProvider assigned) {
        return !assigned.tally().isEmpty()
                || refersTo(em, assigned, "Participation")
                || refersTo(em, assigned, "Draft");
    }

    private static boolean refersTo(EntityManager em, MeasureProvider assigned, String entity) {
        var rows = em.createQuery(
                        "select r.measureId from %s r where r.measureId = :measure and r.providerId = :provider"
                                .formatted(entity),
                        UUID.class)
                .setParameter("measure", assigned.measureId())
                .setParameter("provider", assigned.providerId())
                .setMaxResults(1)
                .getResultList();
        return !rows.isEmpty();
    }

    /** The own providers among those chosen; one that is retired may stay, not come. */
    private Set<UUID> offered(Set<UUID> chosen, Set<UUID> running) {
        return providers.of(chosen).stream()
                .filter(provider -> !provider.isRetired() || running.contains(provider.getId()))
                .map(Provider::getId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** A local authority that has ended keeps what it has, and begins nothing new. */
    private boolean hasEnded() {
        return authorities
                .find(who.tenant().orElseThrow())
                .filter(own -> own.isOverOn(today.today()))
                .isPresent();
    }

    private EnumSet<Objection> objections(EntityManager em, MeasureDetails details, Optional<UUID> itself) {
        var objections = EnumSet.noneOf(Objection.class);
        var form = catalogue.offered().stream()
                .filter(offered -> offered.type().equals(details.measureType()))
                .findFirst();
        if (form.isEmpty()) {
            objections.add(Objection.TYPE_UNKNOWN);
        } else if (form.get().goal(details.mainGoal()).isEmpty()) {
            objections.add(Objection.GOAL_UNKNOWN);
        }
        if (!MeasureNumber.fits(details, who.tenant().orElseThrow())) {
            objections.add(Objection.NUMBER_NOT_OF_THIS_AUTHORITY);
        }
        var holders = em.createQuery("select m.id from Measure m where m.number = :number", UUID.class)
                .setParameter("number", details.number())
                .getResultList();
        if (!holders.isEmpty() && !itself.equals(Optional.of(holders.get(0)))) {
            objections.add(Objection.NUMBER_TAKEN);
        }
        return objections;
    }
}
