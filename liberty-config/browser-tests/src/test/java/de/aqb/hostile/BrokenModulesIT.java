package de.aqb.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.hostile.BrokenModules.BreakingInItsConstructor;
import de.aqb.hostile.BrokenModules.ClassMissing;
import de.aqb.hostile.BrokenModules.ConditionDangling;
import de.aqb.hostile.BrokenModules.KeyTaken;
import de.aqb.hostile.BrokenModules.KindChanged;
import de.aqb.hostile.BrokenModules.Sound;
import de.aqb.hostile.BrokenModules.TextMissing;
import de.aqb.hostile.BrokenModules.Whole;
import de.aqb.spi.deploy.MeasureModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A module that is broken is refused in words; the portal and the other modules go on meanwhile. */
class BrokenModulesIT {

    private static final int PATIENCE = 300;

    private final AttackedPortal attacked = AttackedPortal.shared();

    @Test
    void eachIsRefusedWithItsReasonWhileThePortalGoesOn() throws Exception {
        var done = new AtomicBoolean();
        var requests = new AtomicInteger();
        var failures = new ArrayList<String>();
        var people = new Thread(() -> work(done, requests, failures));
        people.start();

        refuses(TextMissing.class, "Der Text \"question.asked_here\" fehlt");
        refuses(
                ConditionDangling.class,
                "Die Bedingung von \"only\" nennt eine Frage, Antwort oder ein Ziel, das es nicht gibt");
        refuses(ClassMissing.class, "ist beim Lesen des Formulars abgebrochen: java.lang.NoClassDefFoundError");
        refuses(KeyTaken.class, "Art und Formularversion sind schon vergeben an measure-m1");
        refuses(BreakingInItsConstructor.class, "Das Modul ist beim Start abgebrochen");

        dropIn("versuch", Sound.class);
        awaitInLog("Measure type H5 is used with form version 1");
        refuses(KindChanged.class, "Die Frage \"entry.asked_here\" ändert ihre Art");
        takeOut("versuch");

        done.set(true);
        people.join();
        assertThat(failures).isEmpty();
        assertThat(requests.get()).isGreaterThan(10);
    }

    @Test
    void aBrokenOneInPlaceOfAGoodOneIsForgottenWhenTheGoodOneComesBack() throws Exception {
        var good = attacked.portal().dropins().resolve("measure-m1.war");
        var kept = Files.copy(good, good.resolveSibling("measure-m1.kept"), StandardCopyOption.REPLACE_EXISTING);
        var clerk = attacked.attacker().logsIn("traeger.wmk");
        var pages = Crawl.by(clerk);
        try {
            dropIn("measure-m1", KeyTaken.class);
            await("\\(M1 version 1\\) is refused: .*Die Frage|\\(M1 version 1\\) is refused: .*anderem Inhalt", 0);
            assertThat(lacksItsModule(clerk, pages)).isTrue();
            for (var page : List.of("/dashboard", "/measure/measure", "/participation/master-data")) {
                assertThat(clerk.get(pages.page(page)).status()).as(page).isEqualTo(200);
            }
        } finally {
            Files.setLastModifiedTime(kept, FileTime.fromMillis(System.currentTimeMillis()));
            Files.move(kept, good, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
        for (var look = 0; lacksItsModule(clerk, pages); look++) {
            assertThat(look).as("looks for the good module").isLessThan(PATIENCE);
            Thread.sleep(100);
        }
        assertThat(clerk.get(pages.page("/participation/master-data")).status()).isEqualTo(200);
    }

    private static boolean lacksItsModule(Attacker clerk, Crawl pages) throws IOException, InterruptedException {
        return clerk.get(pages.page("/measure/measure")).body().contains("i-plug");
    }

    /** Drops the module in, waits for the reason in the log, and takes it out again. */
    private void refuses(Class<? extends MeasureModule> module, String reason) throws Exception {
        var name = module.getSimpleName().toLowerCase(Locale.ROOT);
        dropIn(name, module);
        awaitInLog("is refused: .*" + Pattern.quote(reason));
        takeOut(name);
    }

    private void work(AtomicBoolean done, AtomicInteger requests, List<String> failures) {
        try {
            var clerk = attacked.attacker().logsIn("traeger.wmk");
            var pages = Crawl.by(clerk);
            while (!done.get()) {
                for (var page :
                        List.of("/dashboard", "/measure/measure", "/participation/entry", "/participation/exit")) {
                    var status = clerk.get(pages.page(page)).status();
                    requests.incrementAndGet();
                    if (status != 200) {
                        failures.add(page + " " + status);
                    }
                }
            }
        } catch (IOException | InterruptedException | RuntimeException broken) {
            failures.add(broken.toString());
        }
    }

    /** As an administrator does it: a file beside, then moved into its place in one step. */
    private void dropIn(String name, Class<? extends MeasureModule> module) throws IOException {
        var folder = attacked.portal().dropins();
        var fresh = folder.resolveSibling(name + ".new");
        try (var war = new ZipOutputStream(Files.newOutputStream(fresh))) {
            for (var type : List.of(BrokenModules.class, Whole.class, module)) {
                var path = type.getName().replace('.', '/') + ".class";
                war.putNextEntry(new ZipEntry("WEB-INF/classes/" + path));
                try (var compiled = BrokenModulesIT.class.getResourceAsStream("/" + path)) {
                    war.write(Objects.requireNonNull(compiled, path).readAllBytes());
                }
            }
        }
        Files.move(
                fresh,
                folder.resolve(name + ".war"),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }

    private void takeOut(String name) throws Exception {
        Path war = attacked.portal().dropins().resolve(name + ".war");
        var gone = "CWWKZ0009I.* " + name + " ";
        var before = occurrences(gone);
        Files.delete(war);
        // One that never started is not stopped either, so there may be nothing to wait for.
        for (var look = 0; occurrences(gone) == before && look < 30; look++) {
            Thread.sleep(100);
        }
    }

    private void awaitInLog(String line) throws IOException, InterruptedException {
        await(line, 0);
    }

    private void await(String line, long before) throws IOException, InterruptedException {
        for (var look = 0; occurrences(line) <= before; look++) {
            assertThat(look).as("looks into the log for " + line).isLessThan(PATIENCE);
            Thread.sleep(100);
        }
    }

    private long occurrences(String line) throws IOException {
        var pattern = Pattern.compile(line);
        return attacked.portal()
                .log()
                .lines()
                .filter(each -> pattern.matcher(each).find())
                .count();
    }
}
