package de.aqb.portal.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Column;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.Table;
import jakarta.persistence.TypedQuery;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The regional authority's door to the rows of several tenants: it only reads, from a persistence unit and a data source
 * of its own, with a database role of its own, and only from the tenants it is given.
 */
@ApplicationScoped
public class CrossTenantReader {

    private static final String TENANTS = ":tenants";

    @PersistenceUnit(unitName = "oversight")
    private EntityManagerFactory factory;

    @Inject
    private ThirdWall wall;

    /**
     * Runs a query that restricts itself by {@code in :tenants}, at most {@code limit} rows of it.
     *
     * @throws IllegalArgumentException if the query names no tenants
     */
    public <T> List<T> list(Set<String> tenants, Class<T> type, String query, Map<String, ?> parameters, int limit) {
        return list(tenants, type, query, parameters, limit, UnaryOperator.identity());
    }

    /** The same with a last word on how to read, such as {@link ToldIndex}. */
    public <T> List<T> list(
            Set<String> tenants,
            Class<T> type,
            String query,
            Map<String, ?> parameters,
            int limit,
            UnaryOperator<TypedQuery<T>> how) {
        if (!query.contains(TENANTS)) {
            throw new IllegalArgumentException("A query across tenants names them: " + TENANTS);
        }
        if (tenants.isEmpty()) {
            return List.of();
        }
        try (var entityManager = factory.createEntityManager()) {
            var transaction = entityManager.getTransaction();
            transaction.begin();
            try {
                wall.open(entityManager.unwrap(Connection.class), tenants);
                var typed = entityManager.createQuery(query, type).setParameter("tenants", tenants);
                parameters.forEach(typed::setParameter);
                return how.apply(typed.setMaxResults(limit)).getResultList();
            } finally {
                transaction.rollback();
            }
        }
    }

    /** What the door reads: the columns that the entities map, by table. */
    Map<String, Set<String>> columns() {
        var columns = new TreeMap<String, Set<String>>();
        for (var entity : factory.getMetamodel().getEntities()) {
            var type = entity.getJavaType();
            var mapped = new TreeSet<String>();
            for (var field : type.getDeclaredFields()) {
                Optional.ofNullable(field.getAnnotation(Column.class)).ifPresent(column -> mapped.add(column.name()));
            }
            columns.computeIfAbsent(type.getAnnotation(Table.class).name(), table -> new TreeSet<>())
                    .addAll(mapped);
        }
        return columns;
    }
}
