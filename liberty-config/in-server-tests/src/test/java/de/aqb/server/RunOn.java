package de.aqb.server;

import java.util.Optional;

/** Which database this run is for, asked outside or inside the server; for <code>@EnabledIf</code>. */
public final class RunOn {

    private RunOn() {}

    /** Whether it is PostgreSQL. */
    public static boolean postgresql() {
        return Optional.ofNullable(System.getProperty("aqb.database"))
                .or(() -> Optional.ofNullable(System.getenv("AQB_DATABASE")))
                .equals(Optional.of("postgresql"));
    }
}
