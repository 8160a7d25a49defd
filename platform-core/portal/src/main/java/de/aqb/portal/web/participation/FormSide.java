package de.aqb.portal.web.participation;

import de.aqb.portal.participation.rules.Change;
import de.aqb.portal.participation.rules.Completeness;
import de.aqb.portal.participation.rules.Missing;
import de.aqb.portal.participation.rules.ParticipationForm;
import de.aqb.portal.web.ui.Address;
import de.aqb.portal.web.ui.Texts;
import de.aqb.spi.Answers;
import de.aqb.spi.Phase;
import de.aqb.spi.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What stands beside a tab: what is missing on all tabs, as links, and what changed between entry and exit. */
final class FormSide {

    private final ParticipationForm form;
    private final Phase here;
    private final UUID participation;

    FormSide(ParticipationForm form, Phase here, UUID participation) {
        this.form = form;
        this.here = here;
        this.participation = participation;
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
                        address(phase).with("field", gaps.get(0).name()).href()));
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

    /** Counts of what changed between entry and exit, for the questionnaires answered so far. */
    List<ShiftCount> shifts(Answers typed) {
        var counts = new LinkedHashMap<Change, Long>();
        for (var change : Change.values()) {
            counts.put(change, 0L);
        }
        var compared = false;
        for (var asked : form.asked(Phase.EXIT)) {
            var key = asked.question().key();
            if (form.question(Phase.ENTRY, key).isPresent()) {
                compared = true;
                typed.get(Phase.ENTRY, key)
                        .flatMap(was -> typed.get(Phase.EXIT, key).flatMap(is -> Change.between(was, is)))
                        .ifPresent(change -> counts.merge(change, 1L, Long::sum));
            }
        }
        return here == Phase.EXIT && compared
                ? counts.entrySet().stream()
                        .map(each -> new ShiftCount(
                                each.getKey().key(), each.getKey().label(), each.getValue()))
                        .toList()
                : List.of();
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
                    address(phase).href(),
                    phase == here,
                    fresh ? "" : tab.isComplete() ? "check" : "circle",
                    state));
        }
        return tabs;
    }

    Address address(Phase phase) {
        return address(phase, participation);
    }

    static Address address(Phase phase, UUID participation) {
        var page = switch (phase) {
            case MASTER -> "master-data";
            case ENTRY -> "entry";
            case EXIT -> "exit";
        };
        return Address.of("/participation/" + page).with("id", participation);
    }

    /** The id of the input: the answer's name in letters that ids may have. */
    static String id(String name) {
        return name.replace('.', '_');
    }

    static String many(String key, int count) {
        return count == 1 ? Texts.text(key + ".one") : Texts.text(key, count);
    }
}
