package de.aqb.portal.web.type;

import static de.aqb.portal.web.ui.Texts.text;

import de.aqb.portal.measure.FormMove;
import de.aqb.portal.measure.MeasureTypes;
import de.aqb.portal.measure.MeasureTypes.FailedModule;
import de.aqb.portal.measure.ModuleWatch.RefusedModule;
import de.aqb.portal.measure.PublishedVersion;
import de.aqb.portal.measure.QuestionList;
import de.aqb.portal.measure.TypeInUse;
import de.aqb.portal.measure.TypeInUse.WaitingVersion;
import de.aqb.portal.web.download.CsvFile;
import de.aqb.portal.web.ui.Address;
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

    static final Address ADDRESS = Address.of("/type/types");

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
                type.waiting().stream().map(version -> waiting(type, version)).toList(),
                type.earlier().stream()
                        .filter(published -> published.activeSince().isPresent())
                        .map(PublishedVersion::version)
                        .map(version -> new TypeLine.Earlier(
                                version,
                                VersionPage.address(form.type(), version).href()))
                        .toList(),
                type.move().map(TypesPage::move).orElse(""),
                type.move().filter(move -> move.finishedAt().isEmpty()).isPresent(),
                PreviewPage.address(form.type(), form.version()).href());
    }

    private static String move(FormMove move) {
        return move.finishedAt()
                .map(at -> text("type.types.moved", move.moved(), move.version(), Moments.moment(at)))
                .orElseGet(() -> text("type.types.moving", move.moved(), move.version()));
    }

    private static TypeLine.Waiting waiting(TypeInUse type, WaitingVersion waiting) {
        var active = type.active();
        return new TypeLine.Waiting(
                waiting.version(),
                text("type.types.against", active.shortName(), waiting.version(), active.version()),
                Moments.moment(waiting.publishedAt()),
                waiting.differences().stream()
                        .map(each -> TypeLine.difference(each, type.reached().open()))
                        .toList(),
                VersionPage.address(active.type(), waiting.version()).href(),
                PreviewPage.address(active.type(), waiting.version()).href());
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
