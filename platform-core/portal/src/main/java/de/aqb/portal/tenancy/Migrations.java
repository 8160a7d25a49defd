package de.aqb.portal.tenancy;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date before anything else touches a table. Whatever works with the database at start names it
 * in {@code @DependsOn}.
 *
 * <p>Flyway commits by itself: it needs a data source and a bean without the container's transactions.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    private static final String SCRIPTS = "classpath:db/migration";

    @Resource(lookup = "jdbc/migration")
    DataSource dataSource;

    @Inject
    @ConfigProperty(name = "aqb.database.user")
    Optional<String> applicationRole;

    @Inject
    @ConfigProperty(name = "aqb.database.oversight")
    Optional<String> oversightRole;

    @Inject
    CrossTenantReader reader;

    @PostConstruct
    void migrate() {
        var dialect = Dialect.of(dataSource);
        var placeholders = new HashMap<>(dialect.placeholders());
        placeholders.put("application_role", applicationRole.orElse(""));
        placeholders.put("oversight_role", oversightRole.orElse(""));
        placeholders.put("columns_in_sight", columnsInSight());
        placeholders.put("shared_tables", String.join(",", SharedTables.WITH_TENANT));
        var flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .defaultSchema(dialect.schema())
                .locations(SCRIPTS)
                .callbackLocations(dialect.callbacks())
                .failOnMissingLocations(true)
                .validateMigrationNaming(true)
                .placeholders(placeholders)
                .javaMigrations(new SeedLocalAuthorities(), new FillSearchNames())
                .load();
        flyway.migrate();
        if (flyway.info().applied().length < 2) {
            throw new IllegalStateException("No scripts found: is the file flyway.location there?");
        }
    }

    /** {@code measure(id,title);provider(id,name)} */
    private String columnsInSight() {
        return reader.columns().entrySet().stream()
                .map(table -> "%s(%s)".formatted(table.getKey(), String.join(",", table.getValue())))
                .collect(Collectors.joining(";"));
    }
}
