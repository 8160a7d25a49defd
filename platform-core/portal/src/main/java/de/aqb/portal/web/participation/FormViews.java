package de.aqb.portal.web.participation;

import de.aqb.portal.measure.MeasureCatalogue;
import de.aqb.portal.participation.TabContent;
import de.aqb.portal.participation.rules.Completeness;
import de.aqb.portal.participation.rules.Plausibility;
import de.aqb.portal.tenancy.Today;
import de.aqb.spi.Answers;
import de.aqb.spi.Finding;
import de.aqb.spi.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Works out what the page of a tab shows: from what is stored, what is typed, and what was wrong with it. */
@ApplicationScoped
class FormViews {

    private static final int RECENT_CHANGES = 3;

    @Inject
    MeasureCatalogue catalogue;

    @Inject
    EarlierAnswers earlier;

    @Inject
    Today today;

    FormView of(TabContent content, TabMemory memory, Map<String, List<String>> errors, boolean sought) {
        var form = content.form();
        var phase = memory.phase();
        var raw = memory.typed();
        var typed = TabState.typed(form, phase, content.stored(), raw, today.today());
        var completeness = Completeness.of(form, typed, content.circumstances().measureEnded());
        var findings = warnings(content, phase, typed);
        var log = new FieldLog(form, content.changes());
        var tab = new TabState(
                form,
                phase,
                content.stored(),
                raw,
                typed,
                !content.editable(),
                sought || begun(content, phase),
                errors,
                byField(content, findings),
                log,
                Set.of(phase));
        var side = new FormSide(form, phase, memory::address);
        var missing =
                content.editable() || content.saved().isPresent() ? side.missing(completeness) : List.<MissingView>of();
        return new FormView(
                HeadView.of(content, memory),
                side.tabs(completeness),
                SectionViews.of(tab),
                missing,
                FormSide.many(
                        "participation.form.tab.missing", completeness.missing().size()),
                completeness.percent(),
                findings.stream().map(form.words()::finding).toList(),
                side.shifts(typed),
                side.goalLosses(content.stored()),
                earlier.of(content, phase),
                log.latest(RECENT_CHANGES),
                errorViews(content, errors));
    }

    /** Missing answers are marked from the first save of the tab on. */
    private static boolean begun(TabContent content, Phase phase) {
        return content.stored().values().keySet().stream().anyMatch(name -> name.startsWith(phase.key() + "."));
    }

    private List<Finding> warnings(TabContent content, Phase phase, Answers typed) {
        var own = Plausibility.check(phase, content.form(), typed, content.circumstances());
        var module = catalogue.check(
                content.measure().measureType(),
                content.versions().module(),
                phase,
                content.form().withoutHidden(typed));
        return Stream.concat(own.stream(), module.findings().stream())
                .filter(finding -> !finding.isError())
                .toList();
    }

    private static Map<String, List<String>> byField(TabContent content, List<Finding> findings) {
        var byField = new LinkedHashMap<String, List<String>>();
        findings.forEach(finding -> byField.computeIfAbsent(
                        Answers.name(finding.phase(), finding.question()), name -> new ArrayList<>())
                .add(content.form().words().finding(finding)));
        return byField;
    }

    private static List<ErrorView> errorViews(TabContent content, Map<String, List<String>> errors) {
        var views = new ArrayList<ErrorView>();
        errors.forEach((name, texts) -> {
            var label = content.form()
                    .find(name)
                    .map(asked -> content.form().words().label(asked.question()))
                    .orElse(name);
            texts.forEach(text -> views.add(new ErrorView(FormSide.id(name), label, text)));
        });
        return views;
    }
}
