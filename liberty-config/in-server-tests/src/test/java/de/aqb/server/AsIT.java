package de.aqb.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AsIT {

    @EJB
    ForManagers forManagers;

    @Deployment
    static WebArchive portal() {
        return Portal.deployment(AsIT.class, ForManagers.class);
    }

    @Test
    void whoHasTheRoleIsLetIn() throws Exception {
        assertThat(As.role("GK_MANAGER", forManagers::whoAmI)).isEqualTo("test");
    }

    @Test
    void whoHasAnotherRoleIsNot() {
        assertThatThrownBy(() -> As.role("GK_READER", forManagers::whoAmI)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void whoIsNobodyIsNot() {
        assertThatThrownBy(forManagers::whoAmI).isInstanceOf(EJBAccessException.class);
    }
}
