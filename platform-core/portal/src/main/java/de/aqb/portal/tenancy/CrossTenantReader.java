package de.aqb.portal.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The regional authority's door to the rows of several tenants: it only reads, from a persistence unit and a data source
 * of its own, and only from the tenants it is given.
 */
@ApplicationScoped
public class CrossTenantReader {

    private static final String TENANTS = ":tenants";

    @PersistenceUnit(unitName = "oversight")
    private EntityManagerFactory factory;

    /**
     * Runs a query that restricts itself by {@code in :tenants}, at most {@code limit} rows of it.
     *
     * @throws IllegalArgumentException if the query names no tenants
     */
    public <T> List<T> list(Set<String> tenants, Class<T> type, String query, Map<String, ?> parameters, int limit) {
        if (!query.contains(TENANTS)) {
            throw new IllegalArgumentException("A query across tenants names them: " + TENANTS);
        }
        if (tenants.isEmpty()) {
            return List.of();
        }
        try (var entityManager = factory.createEntityManager()) {
            var typed = entityManager.createQuery(query, type).setParameter("tenants", tenants);
            parameters.forEach(typed::setParameter);
            return typed.setMaxResults(limit).getResultList();
        }
    }
}
