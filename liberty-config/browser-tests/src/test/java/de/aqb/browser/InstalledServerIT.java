package de.aqb.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.launcher.ServerFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The server as somebody installs it, who sets nothing but where it may write and where it is to be reached. */
class InstalledServerIT {

    @Test
    void itSpeaksHttpsOnlyMakesItsSecretsItselfAndHoldsNoDemo() throws Exception {
        var installed = InstalledServer.in("installed");
        var folder = installed.folder();
        var https = installed.https();

        var server = folder.start();
        var secrets = new HashMap<Path, String>();
        try {
            installed.awaitLogIn();
            assertThat(https.get("/login").body()).doesNotContain("Teilnehmen-2026", "aqb.example");
            assertThat(https.get("/login").header("Strict-Transport-Security"))
                    .containsExactly("max-age=63072000; includeSubDomains");
            // To somebody who is not logged in every page that is not there leads to the log-in.
            assertThat(https.get("/demo/mails").status()).isIn(302, 404);
            assertThat(Files.readString(folder.log()))
                    .contains(
                            "TCP Channel defaultHttpEndpoint-ssl has been started",
                            "no accounts yet",
                            "set AQB_FIRST_ADMINISTRATOR")
                    .doesNotContain("TCP Channel defaultHttpEndpoint has been started");
            assertThat(RawHttp.plain(installed.port()).get("/login").status()).isNotEqualTo(200);
            secrets.putAll(secrets(folder));
            assertThat(secrets.keySet())
                    .extracting(file -> file.getFileName().toString())
                    .contains("keystore_password", "ltpa_keys_password");
            assertThat(secrets.values()).doesNotHaveDuplicates().allMatch(secret -> secret.length() >= 64);
        } finally {
            server.stop();
        }

        var again = folder.start();
        try {
            installed.awaitLogIn();
            assertThat(secrets(folder)).isEqualTo(secrets);
        } finally {
            again.stop();
        }
    }

    /** Readable by nobody else, like the key of TLS. */
    private static Map<Path, String> secrets(ServerFolder folder) throws IOException {
        var secrets = new HashMap<Path, String>();
        Path folderOfSecrets = folder.dataDirectory().resolve("secrets");
        try (var files = Files.walk(folder.dataDirectory())) {
            for (var file : files.filter(InstalledServerIT::isSecret).toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.toString())
                        .isEqualTo("rw-------");
                if (file.startsWith(folderOfSecrets)) {
                    secrets.put(file, Files.readString(file));
                }
            }
        }
        return secrets;
    }

    private static boolean isSecret(Path file) {
        var name = file.toString();
        return Files.isRegularFile(file)
                && (name.contains("/secrets/") || name.endsWith(".p12") || name.endsWith("ltpa.keys"));
    }
}
