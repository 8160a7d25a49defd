package de.aqb.portal.account.administration;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.Provider;
import de.aqb.portal.account.rights.Right;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.LikePattern;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.tenancy.SearchText;
import de.aqb.portal.tenancy.Slice;
import de.aqb.portal.tenancy.Today;
import de.aqb.portal.tenancy.Turn;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** A local authority keeps its providers (<i>Träger</i>). */
@Stateless
public class ProviderAdministration {

    private static final Pattern WRITABLE = Pattern.compile("[^\\p{Cc}\\p{Cf}]*");

    @Inject
    Database database;

    @Inject
    CurrentMembership who;

    @Inject
    Today today;

    /**
     * Some of the providers, in the order of their names.
     *
     * @param text part of name or town, already normalised; empty for all
     * @param turn tells the page by the id of a provider
     */
    @Right("provider.keep")
    public Slice<Provider> page(String text, Turn<UUID> turn, int size) {
        var where = new StringBuilder("1 = 1");
        if (!text.isEmpty()) {
            where.append(" and p.searchName like :text escape '!'");
        }
        if (turn.row().isPresent()) {
            where.append(" and p.searchName %1$s= :name and (p.searchName %1$s :name or p.id %1$s :row)"
                    .formatted(turn.side(false)));
        }
        var query = database.em()
                .createQuery(
                        "select p from Provider p where %s order by p.searchName%2$s, p.id%2$s"
                                .formatted(where, turn.order(false)),
                        Provider.class);
        if (!text.isEmpty()) {
            query.setParameter("text", "%" + LikePattern.escape(text) + "%");
        }
        turn.row().ifPresent(row -> {
            query.setParameter("name", find(row).getSearchName());
            query.setParameter("row", row);
        });
        return Slice.of(query.setMaxResults(size + 1).getResultList(), size, turn);
    }

    /** Those that people can be invited to and accounts be searched by, by name. */
    @Right("provider.keep")
    public List<Provider> all() {
        return database.em()
                .createQuery("select p from Provider p order by p.searchName, p.id", Provider.class)
                .getResultList();
    }

    /** @throws NotFoundException for one of another local authority, and for one that does not exist */
    @Right("provider.keep")
    public Provider open(UUID id) {
        return find(id);
    }

    /** "Träger anlegen". */
    @Right("provider.keep")
    public Outcome create(String name, String town) {
        var objections = objections(name, town, Optional.empty());
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        var provider = new Provider(name.strip(), town.strip());
        database.em().persist(provider);
        return Outcome.stored(provider.getId());
    }

    /** Another name or town; the places of its staff are called so from now on too. */
    @Right("provider.keep")
    public Outcome change(UUID id, long version, String name, String town) {
        var provider = lock(id);
        var objections = objections(name, town, Optional.of(id));
        if (provider.getVersion() != version) {
            objections.add(Objection.CHANGED_MEANWHILE);
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        provider.rename(name.strip(), town.strip());
        database.em()
                .createQuery("""
                        update Membership m set m.placeName = :name
                        where m.tenant = :tenant and m.providerId = :provider
                        """)
                .setParameter("name", provider.getName())
                .setParameter("tenant", who.tenant().orElseThrow())
                .setParameter("provider", id)
                .executeUpdate();
        return Outcome.stored(id);
    }

    /** Offers it no longer for measures and invitations; what it runs and whoever works there goes on. */
    @Right("provider.keep")
    public void retire(UUID id) {
        var provider = lock(id);
        if (!provider.isRetired()) {
            provider.retire(today.now());
        }
    }

    /** Offers it again. */
    @Right("provider.keep")
    public void reactivate(UUID id) {
        lock(id).reactivate();
    }

    /** Removes one that was never used; one with measures, participations or accounts stays (domain, section 3). */
    @Right("provider.keep")
    public Outcome remove(UUID id) {
        var provider = lock(id);
        if (isUsed(id)) {
            return Outcome.refused(Objection.PROVIDER_IN_USE);
        }
        database.em().remove(provider);
        return Outcome.stored(id);
    }

    private boolean isUsed(UUID id) {
        var em = database.em();
        var runs = em.createQuery("select p.measureId from MeasureProvider p where p.providerId = :id", UUID.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultList();
        var works = em.createQuery(
                        "select m.id from Membership m where m.tenant = :tenant and m.providerId = :id", UUID.class)
                .setParameter("tenant", who.tenant().orElseThrow())
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultList();
        return !runs.isEmpty() || !works.isEmpty();
    }

    private Provider find(UUID id) {
        return Optional.ofNullable(database.em().find(Provider.class, id))
                .orElseThrow(() -> new NotFoundException("provider"));
    }

    private Provider lock(UUID id) {
        return Optional.ofNullable(database.em().find(Provider.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("provider"));
    }

    private Set<Objection> objections(String name, String town, Optional<UUID> own) {
        var objections = EnumSet.noneOf(Objection.class);
        if (name.isBlank()) {
            objections.add(Objection.PROVIDER_NAME_MISSING);
        } else if (name.strip().length() > Provider.NAME_MAX
                || !WRITABLE.matcher(name).matches()) {
            objections.add(Objection.PROVIDER_NAME_SHAPE);
        } else if (isTaken(name, own)) {
            objections.add(Objection.PROVIDER_NAME_TAKEN);
        }
        if (town.strip().length() > Provider.TOWN_MAX || !WRITABLE.matcher(town).matches()) {
            objections.add(Objection.TOWN_SHAPE);
        }
        return objections;
    }

    private boolean isTaken(String name, Optional<UUID> own) {
        var wanted = SearchText.normalise(name);
        return all().stream()
                .filter(other -> !own.equals(Optional.of(other.getId())))
                .anyMatch(other -> SearchText.normalise(other.getName()).equals(wanted));
    }
}
