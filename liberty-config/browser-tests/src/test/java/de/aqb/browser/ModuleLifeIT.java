package de.aqb.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A measure module is replaced again and again while people work with its forms. */
class ModuleLifeIT {

    private static final String MODULE = "measure-m1.war";
    private static final String DEFINITION = "de.aqb.m1.M1";
    private static final int TIMES = Boolean.getBoolean("aqb.full") ? 20 : 4;
    private static final int PEOPLE = 3;
    private static final int PATIENCE = 100;

    @Test
    void nobodyNoticesAReplacedModuleAndNothingOfTheOldOnesIsKept() throws Exception {
        try (var portal = RunningPortal.ofItsOwn("modules")) {
            var failures = new ArrayList<String>();
            var requests = new AtomicInteger();
            var done = new AtomicBoolean();
            var people = new ArrayList<Thread>();
            for (var i = 0; i < PEOPLE; i++) {
                var person = new Thread(() -> work(portal, done, requests, failures));
                person.start();
                people.add(person);
            }
            for (var time = 0; time < TIMES; time++) {
                replace(portal);
            }
            done.set(true);
            for (var person : people) {
                person.join();
            }

            assertThat(failures).isEmpty();
            assertThat(requests.get()).isGreaterThan(TIMES);
            assertThat(classesOfModules(portal)).isEqualTo(1);
        }
    }

    private static void work(RunningPortal portal, AtomicBoolean done, AtomicInteger requests, List<String> failures) {
        try {
            var script = new Script(portal).logsIn(Clerk.OF_THE_WERKSTATT);
            var measure = script.firstLink("/measure/measures", "/measure/measure?id=");
            var form = script.firstLink(measure, "/participation/");
            while (!done.get()) {
                for (var address : List.of("/dashboard", measure, form)) {
                    var status = script.status(address);
                    requests.incrementAndGet();
                    if (status != 200) {
                        synchronized (failures) {
                            failures.add(status + " " + address);
                        }
                    }
                }
            }
        } catch (IOException | InterruptedException | RuntimeException broken) {
            synchronized (failures) {
                failures.add(broken.toString());
            }
        }
    }

    /** As an administrator does it: a file beside, then moved over the old one in one step. */
    private static void replace(RunningPortal portal) throws IOException, InterruptedException {
        var before = started(portal);
        Path module = portal.dropins().resolve(MODULE);
        Path fresh = Files.copy(
                module, portal.dropins().resolveSibling(MODULE + ".new"), StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(fresh, java.nio.file.attribute.FileTime.fromMillis(System.currentTimeMillis()));
        Files.move(fresh, module, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        for (var look = 0; started(portal) == before; look++) {
            assertThat(look).as("looks for the replaced module").isLessThan(PATIENCE);
            Thread.sleep(100);
        }
    }

    /** How often the server has said that the module is there. */
    private static long started(RunningPortal portal) throws IOException {
        return portal.log()
                .lines()
                .filter(line ->
                        line.contains("measure-m1") && (line.contains("CWWKZ0001I") || line.contains("CWWKZ0003I")))
                .count();
    }

    /** How many class loaders still have the module's definition, after the garbage has been collected. */
    private static long classesOfModules(RunningPortal portal) throws IOException, InterruptedException {
        var count = Long.MAX_VALUE;
        for (var look = 0; look < 10 && count > 1; look++) {
            jcmd(portal, "GC.run");
            Thread.sleep(500);
            count = jcmd(portal, "GC.class_histogram")
                    .lines()
                    .filter(line -> line.strip().endsWith(DEFINITION) || line.contains(DEFINITION + " "))
                    .count();
        }
        return count;
    }

    private static String jcmd(RunningPortal portal, String command) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(jcmd, Long.toString(portal.pid()), command)
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
