package de.aqb.portal.web.participation;

import de.aqb.portal.participation.rules.Change;
import de.aqb.portal.participation.rules.Completeness;
import de.aqb.portal.participation.rules.GoalChange;
import de.aqb.portal.participation.rules.Missing;
import de.aqb.portal.participation.rules.ParticipationForm;
import de.aqb.portal.web.ui.Address;
import de.aqb.portal.web.ui.Texts;
import de.aqb.spi.Answers;
import de.aqb.spi.Goal;
import de.aqb.spi.Phase;
import de.aqb.spi.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What stands beside a tab: what is missing on all tabs, as links, and what changed between entry and exit. */
final class FormSide {

    private static final String GOAL = Goal.CHOSEN.substring(Goal.CHOSEN.indexOf('.') + 1);

    private final ParticipationForm form;
    private final Phase here;
    private final Function<Phase, Address> addresses;

    FormSide(ParticipationForm form, Phase here, Function<Phase, Address> addresses) {
        this.form = form;
        this.here = here;
        this.addresses = addresses;
    }

    /** Field by field on the open tab, in one line for a questionnaire and for each other tab. */
    List<MissingView> missing(Completeness completeness) {
        var views = new ArrayList<MissingView>();
        for (var phase : completeness.due()) {
            if (phase == here) {
                onThisTab(completeness.tab(phase).missing(), views);
            }
        }
        for (var phase : completeness.due()) {
            var gaps = completeness.tab(phase).missing();
            if (phase != here && !gaps.isEmpty()) {
                views.add(new MissingView(
                        many("participation.form.missing.fields", gaps.size()),
                        form.words().tab(phase),
                        addresses.apply(phase).with("field", gaps.get(0).name()).href()));
            }
        }
        return views;
    }

    private void onThisTab(List<Missing> gaps, List<MissingView> views) {
        var bySection = new LinkedHashMap<String, List<Missing>>();
        for (var gap : gaps) {
            questionnaire(gap)
                    .ifPresentOrElse(
                            section -> bySection
                                    .computeIfAbsent(form.words().title(here, section), title -> new ArrayList<>())
                                    .add(gap),
                            () -> views.add(
                                    new MissingView(form.words().label(gap.question()), "", "#" + id(gap.name()))));
        }
        bySection.forEach((title, open) -> views.add(new MissingView(
                many("participation.form.missing.answers", open.size()),
                title,
                "#" + id(open.get(0).name()))));
    }

    private Optional<Section> questionnaire(Missing gap) {
        return form.find(gap.name())
                .map(asked -> asked.section())
                .filter(section -> section.layout() == Section.Layout.QUESTIONNAIRE);
    }

    /** Counts of what changed between entry and exit, for the questions that are asked of this person at both. */
    List<ShiftCount> shifts(Answers typed) {
        if (here != Phase.EXIT) {
            return List.of();
        }
        var visible = form.visible(typed);
        var compared = form.asked(Phase.EXIT).stream()
                .filter(visible::shows)
                .map(asked -> asked.question().key())
                .filter(key -> visible.shows(Phase.ENTRY, key))
                .toList();
        if (compared.isEmpty()) {
            return List.of();
        }
        var counts = new EnumMap<Change, Long>(Change.class);
        compared.forEach(key -> change(visible.counting(), key).ifPresent(each -> counts.merge(each, 1L, Long::sum)));
        return Arrays.stream(Change.values())
                .map(each -> new ShiftCount(each.key(), each.label(), counts.getOrDefault(each, 0L)))
                .toList();
    }

    private static Optional<Change> change(Answers answers, String question) {
        return answers.get(Phase.ENTRY, question)
                .flatMap(was -> answers.get(Phase.EXIT, question).flatMap(is -> Change.between(was, is)));
    }

    /** For each other TN-Ziel the questions of later tabs whose stored answers it would empty. */
    List<GoalLoss> goalLosses(Answers stored) {
        return form.question(Phase.ENTRY, GOAL)
                .filter(goal -> here == Phase.ENTRY)
                .map(goal -> Stream.concat(Stream.of(""), goal.kind().keys().stream())
                        .map(other -> new GoalLoss(other, lost(GoalChange.to(other, form, stored))))
                        .filter(loss -> !loss.questions().isEmpty())
                        .toList())
                .orElse(List.of());
    }

    private List<String> lost(GoalChange change) {
        return change.emptied().stream()
                .flatMap(name ->
                        form.asked().stream().filter(asked -> asked.name().equals(name)))
                .filter(asked -> asked.phase() != here)
                .map(asked -> form.words().label(asked.question()))
                .toList();
    }

    List<TabView> tabs(Completeness completeness) {
        var tabs = new ArrayList<TabView>();
        for (var phase : Phase.values()) {
            var tab = completeness.tab(phase);
            var fresh =
                    !tab.begun() && !(phase == Phase.EXIT && completeness.due().contains(phase));
            var state = fresh
                    ? Texts.text("participation.form.tab.fresh")
                    : tab.isComplete()
                            ? Texts.text("participation.form.tab.complete")
                            : many(
                                    "participation.form.tab.missing",
                                    tab.missing().size());
            tabs.add(new TabView(
                    phase.key(),
                    form.words().tab(phase),
                    addresses.apply(phase).href(),
                    phase == here,
                    fresh ? "" : tab.isComplete() ? "check" : "circle",
                    state));
        }
        return tabs;
    }

    /** The id of the input: the answer's name in letters that ids may have. */
    static String id(String name) {
        return name.replace('.', '_');
    }

    static String many(String key, int count) {
        return count == 1 ? Texts.text(key + ".one") : Texts.text(key, count);
    }
}
