package de.aqb.portal.account.rights;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.aqb.portal.account.Role;
import de.aqb.portal.web.rights.ResourceRights;
import jakarta.ejb.Stateless;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The matrix names every page, use case, resource and download, and nothing else. */
class RightsTest {

    private static final java.nio.file.Path WEBAPP = java.nio.file.Path.of("src/main/webapp");
    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("de.aqb.portal");

    private final RightsMatrix matrix = RightsMatrix.read();

    @Test
    void everyPageHasALineAndEveryLineItsPage() throws IOException {
        agree(RightKind.PAGE, pages());
    }

    @Test
    void everyUseCaseHasALineAndEveryLineItsUseCase() {
        var keys = new TreeSet<String>();
        useCases().forEach(method -> keys.add(right(method)));
        matrix.rows(RightKind.INSIDE).forEach(row -> keys.remove(row.key()));
        agree(RightKind.ACTION, keys);
    }

    @Test
    void everyUseCaseSaysWhichRightItNeeds() {
        assertThat(useCases()
                        .filter(method -> !method.isAnnotatedWith(Right.class))
                        .map(JavaMethod::getFullName))
                .as("""
                        Public methods of @Stateless classes without a right. Write above each, instead of @RolesAllowed \
                        or @PermitAll:  @Right("provider.rename")
                        and a line in platform-core/portal/src/main/resources/de/aqb/portal/account/rights/rights.csv, if \
                        that key has none:  %s""".formatted(example(RightKind.ACTION, "provider.rename")))
                .isEmpty();
    }

    @Test
    void everyResourceHasALineAndEveryLineItsResource() {
        var keys = resources();
        matrix.rows(RightKind.DOWNLOAD).forEach(row -> {
            assertThat(keys).as("the download of the line %s", row.key()).contains(row.key());
            keys.remove(row.key());
        });
        agree(RightKind.API, keys);
    }

    @Test
    void everyLineHasGermanWords() {
        var words = ResourceBundle.getBundle(RightsMatrix.TEXTS);
        var lines = matrix.rows().stream().map(RightsRow::textKey).collect(toCollection(TreeSet::new));
        assertThat(new TreeSet<>(words.keySet())).as("""
                        Keys in RightTexts.properties (beside rights.csv), one for each line: kind, a point, the key; a \
                        space is written "\\ ". Example:  action.provider.rename=Träger umbenennen""").isEqualTo(lines);
    }

    @Test
    void everyRoleHasAColumn() {
        assertThat(matrix.rows()).allSatisfy(row -> assertThat(row.roles()).containsOnlyKeys(Role.values()));
    }

    @Test
    void howFarARightReachesIsSaidForEveryRelation() {
        for (var reach : Reach.values()) {
            for (var relation : Relation.values()) {
                assertThat(matrix.covers(reach, relation)).isIn("yes", "no", "if assigned");
            }
        }
    }

    /** The server asks for a log-in before the matrix is asked: both have to leave the same doors open. */
    @Test
    void whatIsOpenBeforeLogInIsOpenInWebXmlToo() throws IOException {
        var xml = Files.readString(WEBAPP.resolve("WEB-INF/web.xml"));
        var open = Pattern.compile("<url-pattern>([^<]+)</url-pattern>")
                .matcher(xml.substring(xml.indexOf("before log-in")))
                .results()
                .map(found -> found.group(1))
                .toList();
        var kinds = Set.of(RightKind.PAGE, RightKind.API, RightKind.DOWNLOAD);
        assertThat(matrix.rows().stream().filter(row -> kinds.contains(row.kind())))
                .allSatisfy(row -> {
                    var address = row.key().substring(row.key().indexOf('/'));
                    assertThat(open.stream().anyMatch(pattern -> matches(pattern, address)))
                            .as(
                                    "%s open before log-in in web.xml; column nobody: %s",
                                    address, row.nobody().word())
                            .isEqualTo(row.nobody().allows());
                });
    }

    /** What checks nobody's right may not be called by a page. */
    @Test
    void noPageCallsWhatOnlyThePortalItselfMayDo() {
        var inside = matrix.rows(RightKind.INSIDE).stream().map(RightsRow::key).toList();
        assertThat(useCases()
                        .filter(method -> inside.contains(right(method)))
                        .flatMap(method -> method.getCallsOfSelf().stream())
                        .filter(call -> call.getOriginOwner().getPackageName().startsWith("de.aqb.portal.web"))
                        .map(JavaMethodCall::getDescription))
                .isEmpty();
    }

    private void agree(RightKind kind, Set<String> there) {
        var named = matrix.rows(kind).stream().map(RightsRow::key).collect(toCollection(TreeSet::new));
        var missing = new TreeSet<>(there);
        missing.removeAll(named);
        assertThat(missing)
                .as("""
                        Without a line in platform-core/portal/src/main/resources/de/aqb/portal/account/rights/rights.csv: \
                        nobody is let in. Add one such line for each, and its German words to RightTexts.properties beside \
                        it (%s.<key>=…):
                        %s""".formatted(kind.word(), example(kind, missing.isEmpty() ? "" : missing.first())))
                .isEmpty();
        named.removeAll(there);
        assertThat(named)
                .as("Lines of kind %s in rights.csv for things that do not exist", kind.word())
                .isEmpty();
    }

    private static String example(RightKind kind, String key) {
        return "%-6s ; %-32s ; -      ; all      ; assigned      ; own place  ; own place ; own provider   ; -"
                .formatted(kind.word(), key);
    }

    private static boolean matches(String pattern, String address) {
        return pattern.endsWith("/*")
                ? address.startsWith(pattern.substring(0, pattern.length() - 1))
                : pattern.equals(address);
    }

    private static Set<String> pages() throws IOException {
        var pages = new TreeSet<String>();
        try (var files = Files.walk(WEBAPP)) {
            files.map(file -> "/" + WEBAPP.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xhtml"))
                    .filter(file -> !file.startsWith("/WEB-INF/") && !file.startsWith("/resources/"))
                    .map(file -> file.substring(0, file.length() - ".xhtml".length()))
                    .forEach(pages::add);
        }
        PORTAL.stream()
                .filter(type -> type.isAnnotatedWith(WebServlet.class))
                .map(type -> type.getAnnotationOfType(WebServlet.class))
                .flatMap(servlet -> Stream.concat(Arrays.stream(servlet.value()), Arrays.stream(servlet.urlPatterns())))
                .forEach(pages::add);
        return pages;
    }

    private static Set<String> resources() {
        return PORTAL.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> Arrays.stream(type.reflect().getMethods()))
                .filter(method -> Arrays.stream(method.getAnnotations())
                        .anyMatch(each -> each.annotationType().isAnnotationPresent(HttpMethod.class)))
                .map(method -> ResourceRights.key(method.getDeclaringClass(), method))
                .collect(toCollection(TreeSet::new));
    }

    /** Below the floor of accounts nobody can be asked for a role: what is there is for the portal itself. */
    private static Stream<JavaMethod> useCases() {
        return PORTAL.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class))
                .filter(type -> !type.getPackageName().matches("de\\.aqb\\.portal\\.(tenancy|audit|mail)(\\..*)?"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static String right(JavaMethod method) {
        return method.isAnnotatedWith(Right.class)
                ? method.getAnnotationOfType(Right.class).value()
                : "";
    }
}
