package de.aqb.server;

import de.aqb.launcher.FirstWall;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archives that tests deploy: the portal and the measure modules as they were built. */
public final class Portal {

    private static final Path SERVER = Path.of(System.getProperty("aqb.assembled", "."), "usr/servers/portal");

    private Portal() {}

    // The portal lets nobody in without log-in; the servlet through which Arquillian runs a test has none.
    private static final String OPEN_TO_ARQUILLIAN = """
            <security-constraint>
                <web-resource-collection>
                    <web-resource-name>Arquillian</web-resource-name>
                    <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
                </web-resource-collection>
            </security-constraint>
            </web-app>
            """;

    private static final String RIGHTS = "WEB-INF/classes/de/aqb/portal/account/rights/rights.csv";

    // Nor does it serve what its matrix of rights does not name.
    private static final String RIGHTS_OF_TESTS = """
            page ; /ArquillianServletRunnerEE9 ; open ; open ; open ; open ; open ; open ; open
            page ; /test/desk                  ; -    ; self ; self ; self ; self ; self ; self
            """;

    /**
     * The portal's WAR, with the classes of a test that runs inside it and AssertJ. With <code>-Daqb.first.wall=off</code>
     * every test runs {@linkplain #withoutFirstWall without the first wall}.
     */
    public static WebArchive deployment(Class<?>... testClasses) {
        return "off".equals(System.getProperty("aqb.first.wall")) ? withoutFirstWall(testClasses) : whole(testClasses);
    }

    private static WebArchive whole(Class<?>... testClasses) {
        var portal = ShrinkWrap.createFromZipFile(
                WebArchive.class, SERVER.resolve("apps/portal.war").toFile());
        return portal.addClasses(testClasses)
                .addClass(As.class)
                .setWebXML(new StringAsset(text(portal, "WEB-INF/web.xml").replace("</web-app>", OPEN_TO_ARQUILLIAN)))
                .add(new StringAsset(text(portal, RIGHTS) + RIGHTS_OF_TESTS), RIGHTS)
                .addAsLibrary(jarOf(Assertions.class))
                .addAsWebInfResource(new StringAsset("""
                        <web-ext xmlns="http://websphere.ibm.com/xml/ns/javaee"
                                 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                                 xsi:schemaLocation="http://websphere.ibm.com/xml/ns/javaee http://websphere.ibm.com/xml/ns/javaee/ibm-web-ext_1_0.xsd"
                                 version="1.0">
                            <context-root uri="/"/>
                        </web-ext>
                        """), "ibm-web-ext.xml");
    }

    /**
     * The same without its first wall: the database layer no longer restricts what it reads, changes and deletes to the
     * tenant. What is still hidden then is hidden by the walls behind.
     */
    public static WebArchive withoutFirstWall(Class<?>... testClasses) {
        return whole(testClasses).addAsResource(new StringAsset(FirstWall.OFF), FirstWall.FILE);
    }

    /** The WAR of a measure type, such as <code>measure-m1</code>. */
    public static WebArchive measureModule(String name) {
        return ShrinkWrap.createFromZipFile(
                WebArchive.class, SERVER.resolve("dropins/" + name + ".war").toFile());
    }

    private static String text(WebArchive archive, String path) {
        try (InputStream content = archive.get(path).getAsset().openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
