package de.aqb.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import de.aqb.portal.tenancy.TenantRow;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MappedSuperclass;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.persistence.annotations.ReadOnly;
import org.w3c.dom.Element;

/** Which unit an entity belongs to decides which wall it stands behind. */
@AnalyzeClasses(packages = "de.aqb.portal", importOptions = DoNotIncludeTests.class)
class PersistenceUnitsTest {

    private static final Set<String> WITHOUT_TENANT = Set.of(
            "LocalAuthority",
            "Account",
            "Membership",
            "LoginSession",
            "OneTimeToken",
            "KnownDevice",
            "LoginAttempt",
            "SecondFactor",
            "RecoveryCode",
            "SecurityEvent",
            "OutboxMail",
            "TargetGroup",
            "FormDefinition",
            "FormActivation",
            "FormMove");

    @ArchTest
    static void everyEntityIsNamedInExactlyOneUnit(JavaClasses classes) throws Exception {
        var portal = listedIn("portal");
        var oversight = listedIn("oversight");
        assertThat(portal).doesNotContainAnyElementsOf(oversight);
        var listed = new HashSet<>(portal);
        listed.addAll(oversight);
        assertThat(listed).isEqualTo(namesOf(classes));
    }

    @ArchTest
    static void whatIsSeenAcrossTenantsIsReadOnly(JavaClasses classes) throws Exception {
        var oversight = listedIn("oversight");
        assertThat(oversight).isNotEmpty();
        assertThat(classes.stream().filter(type -> oversight.contains(type.getName())))
                .allMatch(type -> type.isAnnotatedWith(ReadOnly.class));
    }

    @ArchTest
    static void everyOtherEntityBelongsToATenantOrIsNamedHere(JavaClasses classes) throws Exception {
        var portal = listedIn("portal");
        assertThat(classes.stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class) && portal.contains(type.getName()))
                        .filter(type -> !type.isAssignableTo(TenantRow.class))
                        .map(JavaClass::getSimpleName))
                .isSubsetOf(WITHOUT_TENANT);
    }

    /** EclipseLink writes the rows of such a table without the tenant. */
    @ArchTest
    static void aTenantsEntityHasNoTableWithoutTenant(JavaClasses classes) {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .areAssignableTo(TenantRow.class)
                .should()
                .beAnnotatedWith(ElementCollection.class)
                .orShould()
                .beAnnotatedWith(ManyToMany.class)
                .check(classes);
    }

    private static Set<String> namesOf(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(MappedSuperclass.class))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }

    private static Set<String> listedIn(String unit) throws Exception {
        var file = Objects.requireNonNull(PersistenceUnitsTest.class.getResourceAsStream("/META-INF/persistence.xml"));
        var units = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file)
                .getElementsByTagName("persistence-unit");
        var names = new HashSet<String>();
        for (var i = 0; i < units.getLength(); i++) {
            var element = (Element) units.item(i);
            if (element.getAttribute("name").equals(unit)) {
                var listed = element.getElementsByTagName("class");
                for (var k = 0; k < listed.getLength(); k++) {
                    names.add(listed.item(k).getTextContent().strip());
                }
            }
        }
        return names;
    }
}
