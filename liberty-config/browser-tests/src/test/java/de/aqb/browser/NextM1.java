package de.aqb.browser;

import static de.aqb.questionnaire.StandardQuestionnaires.lifeCircumstances;
import static de.aqb.questionnaire.StandardQuestionnaires.trainingReadiness;
import static de.aqb.spi.Condition.goalIs;
import static de.aqb.spi.Goal.goal;
import static de.aqb.spi.Phase.ENTRY;
import static de.aqb.spi.Phase.EXIT;
import static de.aqb.spi.Question.yesNo;
import static de.aqb.spi.Section.section;

import de.aqb.spi.Goal;
import de.aqb.spi.Section;
import de.aqb.spi.deploy.MeasureModule;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The next version of a measure type that is there: it asks at entry for what nobody was asked before. */
@WebListener
public final class NextM1 extends MeasureModule {

    /** The question that is new, as the form shows it. */
    static final String QUESTION = "Hat die Person einen Führerschein?";

    private static final String LIBRARIES = "WEB-INF/lib/";
    private static final String CLASSES = "WEB-INF/classes/";

    @Override
    public String key() {
        return "M1";
    }

    @Override
    public int formVersion() {
        return 2;
    }

    @Override
    public List<Goal> goals() {
        return List.of(
                goal("placement").reachedBy("voc_school", "voc_company", "voc_external"),
                goal("readiness"),
                goal("stabilisation"));
    }

    @Override
    public List<Section> sections() {
        return List.of(
                section("mobility", yesNo("license")).askedAt(ENTRY),
                trainingReadiness().askedAt(ENTRY, EXIT).when(goalIs("readiness")),
                lifeCircumstances().askedAt(ENTRY, EXIT).when(goalIs("stabilisation")));
    }

    @Override
    public Map<String, String> texts() {
        var texts = new HashMap<>(super.texts());
        texts.put("section.mobility", "Mobilität");
        texts.put("question.license", QUESTION);
        return texts;
    }

    /** Drops it in beside the version before, as an administrator does: written beside, then moved in one step. */
    static void dropIn(Path dropins) throws IOException {
        var fresh = dropins.resolveSibling("next.new");
        try (var before = new ZipFile(dropins.resolve("measure-m1.war").toFile());
                var war = new ZipOutputStream(Files.newOutputStream(fresh))) {
            for (var entry : before.stream().toList()) {
                if (entry.getName().startsWith(LIBRARIES) && !entry.isDirectory()) {
                    put(war, entry.getName(), before.getInputStream(entry).readAllBytes());
                }
            }
            var texts = before.getEntry(CLASSES + "de/aqb/m1/Texts.properties");
            put(
                    war,
                    CLASSES + "de/aqb/browser/Texts.properties",
                    before.getInputStream(texts).readAllBytes());
            var path = NextM1.class.getName().replace('.', '/') + ".class";
            try (var compiled = NextM1.class.getResourceAsStream("/" + path)) {
                put(war, CLASSES + path, Objects.requireNonNull(compiled).readAllBytes());
            }
        }
        Files.move(fresh, dropins.resolve("measure-m1-v2.war"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void put(ZipOutputStream war, String name, byte[] content) throws IOException {
        war.putNextEntry(new ZipEntry(name));
        war.write(content);
    }
}
