package de.aqb.launcher;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes away the first of the tenants' walls, for tests of those behind it. The portal itself has no such switch: it is
 * a file that is put into a copy of its WAR.
 */
public final class FirstWall {

    /** Where the file lies among the portal's classes. */
    public static final String FILE = "META-INF/eclipselink-orm.xml";

    /** Tenants are still written, but no statement is restricted to them any more. */
    public static final String OFF = """
            <?xml version="1.0" encoding="UTF-8"?>
            <entity-mappings xmlns="http://www.eclipse.org/eclipselink/xsds/persistence/orm" version="2.5">
                <mapped-superclass class="de.aqb.portal.tenancy.TenantRow">
                    <multitenant type="SINGLE_TABLE" include-criteria="false">
                        <tenant-discriminator-column name="tenant_id" context-property="eclipselink.tenant-id"/>
                    </multitenant>
                </mapped-superclass>
            </entity-mappings>
            """;

    private FirstWall() {}

    /** Takes it away from this copy of the portal's WAR. */
    public static void switchOff(Path war) throws IOException {
        try (var archive = FileSystems.newFileSystem(war)) {
            Files.writeString(archive.getPath("WEB-INF/classes/" + FILE), OFF);
        }
    }
}
