package de.aqb.portal;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import de.aqb.portal.account.rights.Right;
import de.aqb.portal.tenancy.CrossTenantReader;
import de.aqb.portal.tenancy.Database;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import java.time.Clock;
import java.time.temporal.TemporalAccessor;
import java.util.List;

/**
 * The house: floors that know only those below, one door for every foreign thing.
 *
 * <p>Each rule is a method: Surefire neither reports nor counts rules that are fields, they cannot turn red.
 */
@AnalyzeClasses(packages = "de.aqb.portal", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** From the ground up. A floor stands on those below it and knows none above. */
    private static final List<String> FLOORS = List.of(
            "tenancy", "audit", "mail", "account", "measure", "participation", "report", "transfer", "demo", "web");

    private static final String[] NOTHING_ABOVE = {};

    @ArchTest
    static void noFloorKnowsTheOnesAbove(JavaClasses classes) {
        for (var floor : FLOORS) {
            var above = FLOORS.subList(FLOORS.indexOf(floor) + 1, FLOORS.size()).stream()
                    .map(ArchitectureTest::in)
                    .toList()
                    .toArray(NOTHING_ABOVE);
            noClasses()
                    .that()
                    .resideInAPackage(in(floor))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above)
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @ArchTest
    static void everyClassLivesOnAFloor(JavaClasses classes) {
        classes()
                .should()
                .resideInAnyPackage(
                        FLOORS.stream().map(ArchitectureTest::in).toList().toArray(NOTHING_ABOVE))
                .check(classes);
    }

    @ArchTest
    static void nothingGoesRoundInCircles(JavaClasses classes) {
        slices().matching("de.aqb.portal.(*)..").should().beFreeOfCycles().check(classes);
    }

    @ArchTest
    static void onlyTwoDoorsOpenTheDatabase(JavaClasses classes) {
        fields().that()
                .areAnnotatedWith(PersistenceContext.class)
                .or()
                .areAnnotatedWith(PersistenceUnit.class)
                .should()
                .beDeclaredInClassesThat(belongToAnyOf(Database.class, CrossTenantReader.class))
                .check(classes);
    }

    @ArchTest
    static void onlyTheDoorsSayWhoseRowsAreSeen(JavaClasses classes) {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Database.class, CrossTenantReader.class)
                .should()
                .callMethodWhere(target(name("setProperty")).and(target(owner(assignableTo(EntityManager.class)))))
                .orShould()
                .callMethodWhere(target(name("createEntityManager"))
                        .and(target(owner(assignableTo(EntityManagerFactory.class)))))
                .check(classes);
    }

    @ArchTest
    static void onlyTenancyLooksAtTheClock(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage(in("tenancy"))
                .should()
                .callMethodWhere(target(name("now")).and(target(owner(assignableTo(TemporalAccessor.class)))))
                .orShould()
                .callMethodWhere(target(nameMatching("system.*")).and(target(owner(assignableTo(Clock.class)))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(classes);
    }

    @ArchTest
    static void onlyWebKnowsPagesAndResources(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage(in("web"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "jakarta.ws.rs..")
                .check(classes);
    }

    @ArchTest
    static void onlyMeasureSeesModulesComeAndGo(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage(in("measure"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.aqb.spi.deploy..")
                .check(classes);
    }

    @ArchTest
    static void libraryOfMigrationsStaysInTenancy(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage(in("tenancy"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.flywaydb..", "org.eclipse.persistence.sessions..", "org.eclipse.persistence.queries..")
                .check(classes);
    }

    @ArchTest
    static void cryptographyStaysInAccount(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage(in("account"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.bouncycastle..")
                .check(classes);
    }

    /** {@code RightsTest} holds that every use case has one. */
    @ArchTest
    static void rightsAreAskedForInUseCasesOnly(JavaClasses classes) {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areNotAnnotatedWith(Stateless.class)
                .should()
                .beAnnotatedWith(Right.class)
                .because("on other beans it would be looked for by nobody who reads use cases")
                .check(classes);
    }

    /** Who may do what is said in the matrix alone; what the portal itself calls below the accounts is open. */
    @ArchTest
    static void noRoleIsNamedInCode(JavaClasses classes) {
        noMethods()
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .because("@Right(\"measure.create\") asks rights.csv instead; see RightsTest")
                .check(classes);
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages(in("tenancy"), in("audit"), in("mail"))
                .should()
                .beAnnotatedWith(PermitAll.class)
                .because("a line in rights.csv says that everybody may; see RightsTest")
                .check(classes);
    }

    /** No use case below the accounts is a person's: only the portal itself calls it. */
    @ArchTest
    static void noPageCallsUseCasesBelowTheAccounts(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage(in("web"))
                .should()
                .callMethodWhere(target(owner(annotatedWith(Stateless.class)))
                        .and(target(owner(resideInAnyPackage(in("tenancy"), in("audit"), in("mail"))))))
                .check(classes);
    }

    private static String in(String floor) {
        return "de.aqb.portal.%s..".formatted(floor);
    }
}
