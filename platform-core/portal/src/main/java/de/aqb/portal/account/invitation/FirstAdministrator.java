package de.aqb.portal.account.invitation;

import de.aqb.portal.account.Accounts;
import de.aqb.portal.account.Role;
import de.aqb.portal.audit.SecurityEvent.Kind;
import de.aqb.portal.audit.SecurityEvents;
import de.aqb.portal.mail.MailAddress;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The way into a portal that nobody administers yet: at each start it invites the person whom the configuration names, by
 * mail and by a link in a file among the secrets, for there may be no mail server yet. Once somebody has come, it does nothing.
 */
@Singleton
@Startup
@DependsOn({"Migrations", "DemoAccounts"})
public class FirstAdministrator {

    private static final Logger LOG = System.getLogger(FirstAdministrator.class.getName());
    private static final String FILE = "first_administrator_link";

    @Inject
    @ConfigProperty(name = "aqb.first.administrator")
    Optional<String> address;

    @Inject
    @ConfigProperty(name = "aqb.first.administrator.name", defaultValue = "RP-Administration")
    String name;

    @Inject
    @ConfigProperty(name = "aqb.data.dir", defaultValue = "data")
    String dataDirectory;

    @Inject
    Accounts accounts;

    @Inject
    Invitations invitations;

    @Inject
    SecurityEvents events;

    @PostConstruct
    void inviteWhereNobodyIs() {
        var secrets = Path.of(dataDirectory, "secrets");
        try {
            if (accounts.somebodyIs(Role.RP_ADMIN)) {
                Files.deleteIfExists(secrets.resolve(FILE));
            } else if (address.filter(MailAddress::isValid).isPresent()) {
                invite(address.get(), secrets);
            } else {
                LOG.log(
                        Level.WARNING,
                        "Nobody administers the portal yet: set AQB_FIRST_ADMINISTRATOR to a mail address");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The link for the first administrator cannot be written", e);
        }
    }

    private void invite(String address, Path secrets) throws IOException {
        var invitation = invitations.send(new Invitee(name, address, address, Role.RP_ADMIN, null, null));
        events.record(
                Kind.RIGHTS_GRANTED, Optional.empty(), "%s %s configuration".formatted(invitation.id(), Role.RP_ADMIN));
        Files.createDirectories(secrets);
        // A temporary file is readable by its owner only, and nobody ever sees half of it.
        var fresh = Files.createTempFile(secrets, FILE, ".new");
        Files.writeString(fresh, invitation.link().orElseThrow() + System.lineSeparator());
        Files.move(fresh, secrets.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        LOG.log(Level.INFO, "The first administrator is invited; the link also stands in {0}", secrets.resolve(FILE));
    }
}
