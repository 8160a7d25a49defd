package de.aqb.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.spi.deploy.MeasureRegistry;
import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.OperateOnDeployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The steps with {@link RunAsClient} act from outside, those between look from inside the portal. */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MeasureModuleIT {

    private static final String MODULE = "measure-m1";

    @Deployment(name = "portal", order = 1)
    static WebArchive portal() {
        return Portal.deployment(MeasureModuleIT.class);
    }

    @Deployment(name = MODULE, order = 2, managed = false, testable = false)
    static WebArchive module() {
        return Portal.measureModule(MODULE);
    }

    @Test
    @Order(1)
    @OperateOnDeployment("portal")
    void thePortalRunsWithoutAnyModule() {
        assertThat(isRegistered()).isFalse();
    }

    @Test
    @Order(2)
    @RunAsClient
    void aModuleIsDroppedIn(@ArquillianResource Deployer deployer) {
        deployer.deploy(MODULE);
    }

    @Test
    @Order(3)
    @OperateOnDeployment("portal")
    void thePortalKnowsItAMomentLater() throws InterruptedException {
        assertThat(becomes(true)).isTrue();
    }

    @Test
    @Order(4)
    @RunAsClient
    void theModuleIsTakenOut(@ArquillianResource Deployer deployer) {
        deployer.undeploy(MODULE);
    }

    @Test
    @Order(5)
    @OperateOnDeployment("portal")
    void thePortalGoesOnWithoutIt() throws InterruptedException {
        assertThat(becomes(false)).isTrue();
    }

    private static boolean isRegistered() {
        return MeasureRegistry.snapshot().active("M1", 1).isPresent();
    }

    // The listener of a module runs a little after the server has called it started.
    private static boolean becomes(boolean registered) throws InterruptedException {
        var end = Instant.now().plus(Duration.ofSeconds(10));
        while (isRegistered() != registered && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        return isRegistered() == registered;
    }
}
