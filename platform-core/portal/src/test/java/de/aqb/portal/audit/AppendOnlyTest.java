package de.aqb.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Derby knows no roles: there only the code keeps what is logged from being changed. */
class AppendOnlyTest {

    private static final Pattern CHANGES = Pattern.compile(
            "(?i)(update|delete\\s+from)\\s+(SecurityEvent|ChangeEntry|security_event|change_entry)\\b");

    @Test
    void noQueryChangesOrRemovesWhatIsLogged() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(java|sql)"))
                            .filter(file -> !file.toString().contains("afterMigrate")))
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(CHANGES));
        }
    }

    @Test
    void whatIsLoggedHasNoSetter() {
        assertThat(SecurityEvent.class.getDeclaredMethods())
                .noneMatch(method ->
                        method.getName().startsWith("set") || method.getName().startsWith("change"));
        assertThat(ChangeEntry.class.getDeclaredMethods())
                .noneMatch(method ->
                        method.getName().startsWith("set") || method.getName().startsWith("change"));
    }
}
