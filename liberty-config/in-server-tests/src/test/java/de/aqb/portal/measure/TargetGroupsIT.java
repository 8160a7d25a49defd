package de.aqb.portal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.aqb.portal.account.People;
import de.aqb.portal.account.People.Person;
import de.aqb.portal.account.Role;
import de.aqb.portal.account.rights.RefusedException;
import de.aqb.portal.tenancy.Ids;
import de.aqb.server.Portal;
import de.aqb.spi.Phase;
import de.aqb.spi.Question;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The regional authority edits the target groups, and every form offers them from then on. */
@ArquillianTest
class TargetGroupsIT {

    @Inject
    TargetGroups groups;

    @Inject
    MeasureCatalogue catalogue;

    @Inject
    People people;

    private Person admin;
    private final String label = "Probegruppe " + Ids.next();

    @Deployment
    static WebArchive portal() {
        return Portal.deployment(TargetGroupsIT.class, People.class, Person.class);
    }

    @BeforeEach
    void anAdministrator() {
        admin = people.admin();
    }

    @Test
    void theGroupsOfTheFormAreThereFromTheBeginning() {
        assertThat(offered().kind().keys())
                .contains("young_without_training", "young_adults_unqualified", "long_term_unemployed", "refugees");
    }

    @Test
    void aNewGroupIsOfferedAtOnce() throws Exception {
        people.as(admin, () -> groups.add(label));
        var group = added();
        assertThat(offered().kind().keys()).contains(group.getKey());
        assertThat(catalogue.core().text("question.target_group." + group.getKey()))
                .contains(label);
    }

    @Test
    void aRetiredGroupIsNotOfferedAndCanComeBack() throws Exception {
        people.as(admin, () -> groups.add(label));
        var key = added().getKey();
        people.as(admin, () -> {
            groups.retire(key);
            return key;
        });
        assertThat(offered().retired(key)).isTrue();
        people.as(admin, () -> {
            groups.restore(key);
            return key;
        });
        assertThat(offered().retired(key)).isFalse();
    }

    @Test
    void whoeverComesSecondIsTold() throws Exception {
        people.as(admin, () -> groups.add(label));
        var group = added();
        assertThat(people.as(admin, () -> groups.rename(group.getKey(), group.getVersion(), label + " neu")))
                .isEmpty();
        assertThat(people.as(admin, () -> groups.rename(group.getKey(), group.getVersion(), label + " alt")))
                .containsExactly(TargetGroups.Objection.CHANGED_MEANWHILE);
    }

    @Test
    void noTwoGroupsHaveOneLabelAndNoneIsEmpty() throws Exception {
        assertThat(people.as(admin, () -> groups.add("GEFLUECHTETE")))
                .containsExactly(TargetGroups.Objection.LABEL_TAKEN);
        assertThat(people.as(admin, () -> groups.add(" "))).contains(TargetGroups.Objection.LABEL_MISSING);
        assertThat(people.as(admin, () -> groups.add("a".repeat(121))))
                .containsExactly(TargetGroups.Objection.LABEL_TOO_LONG);
    }

    @Test
    void nobodyElseEditsThem() {
        var manager = people.ofAuthority(Role.GK_MANAGER, "WMK");
        assertThatThrownBy(() -> people.as(manager, () -> groups.add(label))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> people.as(people.caseworker("WMK"), () -> groups.all()))
                .isInstanceOf(RefusedException.class);
    }

    private TargetGroup added() throws Exception {
        return people.as(admin, () -> groups.all()).stream()
                .filter(group -> group.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private Question offered() {
        return catalogue.core().question(Phase.MASTER, "target_group").orElseThrow();
    }
}
