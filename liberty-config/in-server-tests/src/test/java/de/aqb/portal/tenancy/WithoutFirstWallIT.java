package de.aqb.portal.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.portal.account.Provider;
import de.aqb.portal.account.Providers;
import de.aqb.portal.audit.Changes;
import de.aqb.portal.audit.FieldChange;
import de.aqb.server.Portal;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The portal with its first wall taken away. On PostgreSQL the third one hides what is foreign; on Derby it can be seen,
 * which shows that the first wall is really away.
 */
@ArquillianTest
class WithoutFirstWallIT {

    private static final String OWN = "WMK";
    private static final String FOREIGN = "KS";

    @Inject
    TenantWork work;

    @Inject
    Database database;

    @Inject
    Providers providers;

    @Inject
    Changes changes;

    @Inject
    UserTransaction transaction;

    @Resource(lookup = "jdbc/portal")
    DataSource dataSource;

    private Provider provider = new Provider("Übungswerkstatt", "Eschwege");

    @Deployment
    static WebArchive portal() {
        return Portal.withoutFirstWall(WithoutFirstWallIT.class);
    }

    @BeforeEach
    void oneLocalAuthorityHasAProvider() {
        provider = new Provider("Übungswerkstatt", "Eschwege");
        work.inside(OWN, () -> {
            providers.add(provider);
            return provider;
        });
    }

    @Test
    void itsOwnRowIsFound() {
        assertThat(work.inside(OWN, () -> providers.find(provider.getId()))).contains(provider);
        assertThat(work.inside(OWN, () -> providers.all())).contains(provider);
    }

    @Test
    void aForeignRowIsThereOnDerbyOnly() throws SQLException {
        var isSeen = !isPostgresql();
        assertThat(work.inside(FOREIGN, () -> providers.find(provider.getId())).isPresent())
                .isEqualTo(isSeen);
        assertThat(work.inside(FOREIGN, () -> providers.all()).contains(provider))
                .isEqualTo(isSeen);
    }

    @Test
    void aForeignRowIsChangedAndDeletedOnDerbyOnly() throws SQLException {
        var rows = isPostgresql() ? 0 : 1;
        assertThat(execute("update Provider p set p.town = 'Kassel' where p.id = :id"))
                .isEqualTo(rows);
        assertThat(execute("delete from Provider p where p.id = :id")).isEqualTo(rows);
    }

    @Test
    void aForeignLogIsThereOnDerbyOnly() throws SQLException {
        var id = Ids.next();
        var change = new FieldChange("master.town", Optional.empty(), Optional.of("Eschwege"));
        work.inside(OWN, () -> {
            changes.record(id, 1, new Actor(Ids.next(), "Sabine Mertens"), List.of(change));
            return id;
        });
        assertThat(work.inside(OWN, () -> changes.of(id, Optional.empty(), 5))).hasSize(1);
        assertThat(work.inside(FOREIGN, () -> changes.of(id, Optional.empty(), 5)))
                .hasSize(isPostgresql() ? 0 : 1);
    }

    @Test
    void withoutATenantNothingIsSeenOnPostgresql() throws Exception {
        if (isPostgresql()) {
            transaction.begin();
            try {
                assertThat(database.shared()
                                .createQuery("select count(p) from Provider p", Long.class)
                                .getSingleResult())
                        .isZero();
            } finally {
                transaction.rollback();
            }
        }
    }

    private int execute(String query) {
        return work.inside(
                FOREIGN,
                () -> database.em()
                        .createQuery(query)
                        .setParameter("id", provider.getId())
                        .executeUpdate());
    }

    private boolean isPostgresql() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        }
    }
}
