package de.aqb.hostile;

import de.aqb.browser.RunningPortal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The portal that these tests share, on a PostgreSQL they can look into. */
record AttackedPortal(RunningPortal portal, PortalDatabase database) {

    @Nullable
    private static AttackedPortal shared;

    static synchronized AttackedPortal shared() {
        if (shared == null) {
            try {
                var database = PortalDatabase.start();
                var portal = RunningPortal.ofItsOwn("attacked", database.settings());
                Runtime.getRuntime().addShutdownHook(new Thread(portal::close));
                shared = new AttackedPortal(portal, database);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return shared;
    }

    /** Somebody who sends whatever they like, without an account at first. */
    Attacker attacker() {
        return new Attacker(portal.address());
    }
}
