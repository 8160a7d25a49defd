package de.aqb.portal.account;

import de.aqb.portal.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The providers of the current tenant. */
@ApplicationScoped
public class Providers {

    @Inject
    Database database;

    /** All of them by name; a local authority has about ten. */
    public List<Provider> all() {
        return database.em()
                .createQuery("select p from Provider p order by p.name, p.id", Provider.class)
                .getResultList();
    }

    /** The one with this id, if it is the current tenant's. */
    public Optional<Provider> find(UUID id) {
        return Optional.ofNullable(database.em().find(Provider.class, id));
    }

    /** Those of the ids that are the current tenant's, by name. */
    public List<Provider> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return database.em()
                .createQuery("select p from Provider p where p.id in :ids order by p.name, p.id", Provider.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    public void add(Provider provider) {
        database.em().persist(provider);
    }
}
