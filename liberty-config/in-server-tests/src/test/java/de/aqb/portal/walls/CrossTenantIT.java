package de.aqb.portal.walls;

import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.portal.account.Acting;
import de.aqb.portal.account.rights.RightKind;
import de.aqb.portal.account.rights.RightsMatrix;
import de.aqb.portal.measure.MeasureCatalogue;
import de.aqb.portal.tenancy.Database;
import de.aqb.server.Portal;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.transaction.UserTransaction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.OperateOnDeployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * Nothing of one local authority reaches another: tried with everything the portal is found to have, by every role, on what
 * is its own and what is not. A part of the attempts in each run, all of them with {@code -Pfull}; the seed is printed, and
 * {@code -Daqb.seed=} tries the same again.
 */
@ArquillianTest
class CrossTenantIT {

    private static final List<String> FOREIGN = List.of("KS", "FFM");

    @Inject
    World world;

    @Inject
    MeasureCatalogue catalogue;

    @Inject
    Acting acting;

    @Inject
    BeanManager beans;

    @Inject
    UserTransaction transaction;

    @Inject
    ServletContext application;

    @Inject
    Database database;

    @Deployment(name = "measure-m1", order = 1, testable = false)
    static WebArchive module() {
        return Portal.measureModule("measure-m1");
    }

    @Deployment(name = "portal", order = 2)
    static WebArchive portal() {
        return Portal.deployment(
                CrossTenantIT.class,
                Acting.class,
                Arguments.class,
                Attempts.class,
                Canary.class,
                Dump.class,
                Leftovers.class,
                Pages.class,
                Persona.class,
                Resources.class,
                Target.class,
                UseCases.class,
                Visitor.class,
                World.class);
    }

    @Test
    @OperateOnDeployment("portal")
    void nothingOfOneLocalAuthorityReachesAnother() throws Exception {
        awaitTheModule();
        var matrix = RightsMatrix.read();
        var seed = Attempts.newSeed();
        world.build(new Random(seed));
        var attempts = new Attempts(world, seed);
        var useCases = new UseCases(world, attempts, transaction, beans);
        assertThat(useCases.unreachable())
                .as("use cases whose arguments cannot be made")
                .isEmpty();

        for (var persona : world.personas) {
            var before = foreignRows(persona);
            useCases.tryAs(persona);
            compare(attempts, persona, "use cases", before);
            before = foreignRows(persona);
            new Pages(world, attempts, application).tryAs(persona);
            new Resources(world, attempts).tryAs(persona);
            compare(attempts, persona, "pages", before);
        }
        acting.as(java.util.Optional.empty());
        var leftovers = new Leftovers(world, attempts);
        leftovers.searchLogs();
        leftovers.searchFiles();
        leftovers.searchMails(database, transaction);

        attempts.report(
                "On " + System.getenv("AQB_DATABASE"),
                "%d methods of use cases, %d pages and %d resources were found."
                        .formatted(
                                useCases.size(),
                                matrix.rows(RightKind.PAGE).size(),
                                matrix.rows(RightKind.API).size()
                                        + matrix.rows(RightKind.DOWNLOAD).size()));
        assertThat(attempts.findings()).as("seed %d", seed).isEmpty();
        if (Attempts.FULL) {
            for (var role : List.of("RP_ADMIN", "RP_CASEWORKER", "GK_MANAGER", "GK_READER", "PROVIDER_STAFF")) {
                assertThat(attempts.seen(role, Canary.Sort.MEASURE))
                        .as("measures that %s saw", role)
                        .isPositive();
            }
            assertThat(attempts.seen("PROVIDER_STAFF", Canary.Sort.PERSON)).isPositive();
            assertThat(attempts.total()).isGreaterThanOrEqualTo(10_000);
        }
    }

    private void awaitTheModule() throws InterruptedException {
        for (var i = 0; i < 300 && !catalogue.knows(World.TYPE); i++) {
            Thread.sleep(200);
        }
    }

    /** What nobody of the own side may change: all rows of other authorities, and those of the foreign provider. */
    private Map<String, List<String>> foreignRows(Persona persona) {
        acting.as(java.util.Optional.empty());
        var dump = new Dump();
        var rows = new LinkedHashMap<String, List<String>>();
        if (persona.role == de.aqb.portal.account.Role.RP_ADMIN) {
            return rows;
        }
        for (var tenant : FOREIGN) {
            world.rows(tenant, dump).forEach((entity, all) -> rows.put(tenant + " " + entity, all));
        }
        if (persona.provider != null) {
            world.rows(World.OWN, dump)
                    .forEach((entity, all) -> rows.put(
                            "foreign provider's " + entity,
                            all.stream()
                                    .filter(row -> world.ofForeignProvider.stream()
                                            .anyMatch(id -> row.contains(id.toString())))
                                    .toList()));
        }
        return rows;
    }

    private void compare(Attempts attempts, Persona persona, String how, Map<String, List<String>> before) {
        foreignRows(persona).forEach((entity, now) -> {
            if (!now.equals(before.get(entity))) {
                attempts.fault("%s: %s has changed %s".formatted(how, persona, entity));
            }
        });
    }
}
