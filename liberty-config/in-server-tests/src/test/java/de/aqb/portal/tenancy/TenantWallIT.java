package de.aqb.portal.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.aqb.portal.account.Account;
import de.aqb.portal.account.Accounts;
import de.aqb.portal.account.Membership;
import de.aqb.portal.account.Provider;
import de.aqb.portal.account.ProviderInSight;
import de.aqb.portal.account.Providers;
import de.aqb.portal.audit.Changes;
import de.aqb.portal.audit.FieldChange;
import de.aqb.server.Portal;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first wall, from inside the portal: what one local authority owns is not there for another. */
@ArquillianTest
class TenantWallIT {

    private static final String OWN = "WMK";
    private static final String FOREIGN = "KS";

    @Inject
    TenantWork work;

    @Inject
    CurrentTenant tenant;

    @Inject
    Database database;

    @Inject
    Providers providers;

    @Inject
    Accounts accounts;

    @Inject
    Changes changes;

    @Inject
    CrossTenantReader reader;

    @Inject
    Today today;

    @Inject
    UserTransaction transaction;

    private Provider provider = new Provider("Übungswerkstatt", "Eschwege");

    @Deployment
    static WebArchive portal() {
        return Portal.deployment(TenantWallIT.class);
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
    }

    @Test
    void aForeignRowIsNotFoundByItsId() {
        assertThat(work.inside(FOREIGN, () -> providers.find(provider.getId()))).isEmpty();
    }

    @Test
    void aQuerySeesOwnRowsOnly() {
        assertThat(work.inside(OWN, () -> providers.of(List.of(provider.getId()))))
                .containsExactly(provider);
        assertThat(work.inside(FOREIGN, () -> providers.of(List.of(provider.getId()))))
                .isEmpty();
        assertThat(work.inside(FOREIGN, () -> providers.all())).doesNotContain(provider);
    }

    @Test
    void anUpdateOfManyRowsLeavesForeignOnesAlone() {
        var query = "update Provider p set p.town = 'Kassel' where p.id = :id";
        assertThat(execute(FOREIGN, query)).isZero();
        assertThat(execute(OWN, query)).isOne();
    }

    @Test
    void aDeletionOfManyRowsLeavesForeignOnesAlone() {
        var query = "delete from Provider p where p.id = :id";
        assertThat(execute(FOREIGN, query)).isZero();
        assertThat(execute(OWN, query)).isOne();
    }

    @Test
    void theChangeLogOfAForeignRowIsEmpty() {
        var id = Ids.next();
        var change = new FieldChange("master.town", Optional.empty(), Optional.of("Eschwege"));
        work.inside(OWN, () -> {
            changes.record(id, 1, new Actor(Ids.next(), "Sabine Mertens"), List.of(change));
            return id;
        });
        assertThat(work.inside(OWN, () -> changes.of(id, Optional.empty(), 5))).hasSize(1);
        assertThat(work.inside(FOREIGN, () -> changes.of(id, Optional.empty(), 5)))
                .isEmpty();
    }

    @Test
    void withoutATenantTheDoorStaysShut() {
        assertThatThrownBy(() -> inTransaction(() -> database.em())).hasMessageContaining("No tenant");
    }

    @Test
    void withoutATransactionTheDoorStaysShut() {
        assertThatThrownBy(() -> tenant.inside(OWN, () -> database.em())).hasMessageContaining("No transaction");
    }

    @Test
    void aTransactionBelongsToOneTenant() {
        assertThatThrownBy(() -> work.inside(OWN, () -> {
                    database.em();
                    return tenant.inside(FOREIGN, () -> database.em());
                }))
                .hasMessageContaining("another tenant");
    }

    @Test
    void throughTheDoorOfSharedTablesNoTenantsRowIsSeen() {
        assertThatThrownBy(() -> inTransaction(() -> database.shared()
                        .createQuery("select p from Provider p", Provider.class)
                        .getResultList()))
                .hasMessageContaining("eclipselink.tenant-id");
        assertThatThrownBy(() -> inTransaction(() -> database.shared().find(Provider.class, provider.getId())))
                .hasMessageContaining("eclipselink.tenant-id");
    }

    @Test
    void throughTheDoorOfSharedTablesNoTenantsRowIsWritten() {
        assertThatThrownBy(() -> inTransaction(() -> {
                    database.shared().persist(new Provider("Niemandes", "Nirgends"));
                    database.shared().flush();
                    return null;
                }))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void nativeSqlIsRefused() {
        assertThatThrownBy(() -> work.inside(
                        OWN,
                        () -> database.em()
                                .createNativeQuery("select * from provider")
                                .getResultList()))
                .hasMessageContaining("Native SQL queries have been disabled");
    }

    @Test
    void aRowCannotPointIntoAnotherTenant() {
        var account = new Account("Wer Anders", Ids.next() + "@test.example", today.now());
        assertThatThrownBy(() -> inTransaction(() -> {
                    accounts.add(account);
                    accounts.add(Membership.ofProvider(account, FOREIGN, provider));
                    database.shared().flush();
                    return null;
                }))
                .isInstanceOf(PersistenceException.class)
                .satisfies(e -> assertThat(e.getMessage()).containsIgnoringCase("membership_provider_fk"));
    }

    @Test
    void theRegionalAuthorityReadsTheTenantsItNamesAndNoOther() {
        var query = "select p from ProviderInSight p where p.tenant in :tenants and p.id = :id";
        var id = Map.of("id", provider.getId());
        assertThat(reader.list(Set.of(OWN, FOREIGN), ProviderInSight.class, query, id, 5))
                .hasSize(1);
        assertThat(reader.list(Set.of(FOREIGN), ProviderInSight.class, query, id, 5))
                .isEmpty();
        assertThat(reader.list(Set.of(), ProviderInSight.class, query, id, 5)).isEmpty();
    }

    @Test
    void aLookAcrossTenantsThatNamesNoneIsRefused() {
        assertThatThrownBy(() ->
                        reader.list(Set.of(OWN), ProviderInSight.class, "select p from ProviderInSight p", Map.of(), 5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private int execute(String code, String query) {
        return work.inside(
                code,
                () -> database.em()
                        .createQuery(query)
                        .setParameter("id", provider.getId())
                        .executeUpdate());
    }

    private <T> T inTransaction(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            return work.call();
        } finally {
            transaction.rollback();
        }
    }
}
