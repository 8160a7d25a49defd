package de.aqb.portal.web.type;

import static de.aqb.portal.web.ui.Texts.text;

import de.aqb.portal.measure.FormDifference;
import de.aqb.portal.measure.MeasureTypes;
import de.aqb.portal.measure.MeasureTypes.FailedModule;
import de.aqb.portal.measure.ModuleWatch.RefusedModule;
import de.aqb.portal.measure.PublishedVersion;
import de.aqb.portal.measure.QuestionList;
import de.aqb.portal.measure.TypeInUse;
import de.aqb.portal.measure.TypeInUse.WaitingVersion;
import de.aqb.portal.web.download.CsvFile;
import de.aqb.portal.web.ui.Moments;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.primefaces.model.StreamedContent;

/** {@code type/types.xhtml}: "Maßnahmearten", what is deployed, what waits, and what was refused and why. */
@Named
@RequestScoped
public class TypesPage {

    @Inject
    MeasureTypes types;

    private List<TypeLine> lines = List.of();
    private List<RefusedModule> refused = List.of();
    private List<FailedModule> failed = List.of();

    @PostConstruct
    void read() {
        lines = types.all().stream().map(TypesPage::line).toList();
        refused = types.refused();
        failed = types.failed();
    }

    /** All questions of a version as a table: what a report or an export can rely on. */
    public StreamedContent dictionary(String type, int version) {
        var form = types.form(type, version);
        return CsvFile.of(
                "Datenkatalog-%s-Version-%d.csv".formatted(form.type(), form.version()),
                QuestionList.COLUMNS,
                QuestionList.of(form));
    }

    private static TypeLine line(TypeInUse type) {
        var form = type.active();
        return new TypeLine(
                form.type(),
                form.shortName(),
                heading(form.shortName(), form.title()),
                form.version(),
                Moments.day(type.activeSince()),
                form.goals().size(),
                form.questions().count(),
                type.reached().measures(),
                type.reached().participations(),
                type.module().isPresent(),
                type.module()
                        .map(module -> text("type.types.module", module.name(), Moments.moment(module.since())))
                        .orElse(""),
                type.waiting().stream()
                        .map(version -> waiting(form.shortName(), form.version(), version))
                        .toList(),
                type.earlier().stream().map(PublishedVersion::version).toList());
    }

    private static TypeLine.Waiting waiting(String shortName, int active, WaitingVersion waiting) {
        return new TypeLine.Waiting(
                waiting.version(),
                text("type.types.against", shortName, waiting.version(), active),
                Moments.moment(waiting.publishedAt()),
                waiting.differences().stream().map(TypesPage::difference).toList());
    }

    private static TypeLine.Difference difference(FormDifference difference) {
        return new TypeLine.Difference(
                difference.words(), difference.name(), difference.weight().name());
    }

    private static String heading(String shortName, String title) {
        return shortName + ": " + title;
    }

    public List<TypeLine> getLines() {
        return lines;
    }

    public List<RefusedModule> getRefused() {
        return refused;
    }

    public List<FailedModule> getFailed() {
        return failed;
    }
}
