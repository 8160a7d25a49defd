package de.aqb.portal.web.participation;

import de.aqb.portal.web.ui.ChangeView;
import java.util.List;

/** All that the page of a tab shows, worked out once for each request. */
public record FormView(
        HeadView head,
        List<TabView> tabs,
        List<SectionView> sections,
        List<MissingView> missing,
        String missingText,
        int percent,
        List<String> warnings,
        List<ShiftCount> shifts,
        List<GoalLoss> goalLosses,
        List<EarlierView> earlier,
        List<ChangeView> recentChanges,
        List<ErrorView> errors) {

    public FormView {
        tabs = List.copyOf(tabs);
        sections = List.copyOf(sections);
        missing = List.copyOf(missing);
        warnings = List.copyOf(warnings);
        shifts = List.copyOf(shifts);
        goalLosses = List.copyOf(goalLosses);
        earlier = List.copyOf(earlier);
        recentChanges = List.copyOf(recentChanges);
        errors = List.copyOf(errors);
    }

    /** The fields alone. */
    static FormView bare(List<SectionView> sections) {
        return new FormView(
                HeadView.NOBODY,
                List.of(),
                sections,
                List.of(),
                "",
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Whether the tab has questions to be answered by keyboard right now. */
    public boolean hasQuestionnaire() {
        return sections.stream().anyMatch(section -> section.questionnaire() && section.visible());
    }
}
