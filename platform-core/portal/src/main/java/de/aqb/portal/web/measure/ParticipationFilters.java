package de.aqb.portal.web.measure;

import de.aqb.portal.measure.MeasureCatalogue;
import de.aqb.portal.measure.Tally;
import de.aqb.portal.participation.rules.ParticipationState;
import de.aqb.portal.tenancy.Today;
import de.aqb.portal.web.ui.OptionView;
import de.aqb.portal.web.ui.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What the participations of a measure can be filtered by. */
@Named
@RequestScoped
public class ParticipationFilters {

    @Inject
    MeasurePage measurePage;

    @Inject
    ParticipationTable table;

    @Inject
    MeasureCatalogue catalogue;

    @Inject
    Today today;

    /** The months of entry. */
    public List<OptionView> getEntries() {
        return EntryMonths.of(measurePage.view().details().period(), today.today());
    }

    /** The goals a participant of this measure may have. */
    public List<OptionView> getGoals() {
        var form = catalogue.active(measurePage.view().details().measureType());
        return form.goals().stream()
                .map(goal -> new OptionView(goal.key(), form.goalText(goal.key())))
                .toList();
    }

    /** The states, each with its number as far as the other filters leave it known. */
    public List<StateChip> getChips() {
        var tally = measurePage.getTally();
        var chips = new ArrayList<StateChip>();
        chips.add(chip(Texts.text("measure.measure.all"), tally.total(), ""));
        for (var state : ParticipationState.values()) {
            chips.add(chip(Texts.text("state.participation." + state.name()), count(tally, state), state.name()));
        }
        return chips;
    }

    private StateChip chip(String label, int count, String state) {
        return new StateChip(
                label,
                table.isNarrowed() ? "" : String.valueOf(count),
                table.getList().sorted(table.base()).with("state", state).href(),
                table.getList().getState().equals(state));
    }

    static int count(Tally tally, ParticipationState state) {
        return switch (state) {
            case STARTED -> tally.started();
            case TO_COMPLETE -> tally.toComplete();
            case ENTRY_COMPLETE -> tally.entryComplete();
            case EXIT_COMPLETE -> tally.exitComplete();
            case LOCKED -> tally.locked();
        };
    }
}
