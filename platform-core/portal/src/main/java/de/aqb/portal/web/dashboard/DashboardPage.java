package de.aqb.portal.web.dashboard;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.rights.Rights;
import de.aqb.portal.measure.MeasureFilter;
import de.aqb.portal.measure.MeasureList;
import de.aqb.portal.measure.MeasureState;
import de.aqb.portal.measure.Tally;
import de.aqb.portal.participation.Drafts;
import de.aqb.portal.participation.OpenDraft;
import de.aqb.portal.participation.OpenWork;
import de.aqb.portal.tenancy.Today;
import de.aqb.portal.tenancy.Turn;
import de.aqb.portal.web.measure.MeasureLine;
import de.aqb.portal.web.measure.MeasureLines;
import de.aqb.portal.web.ui.Address;
import de.aqb.portal.web.ui.Moments;
import de.aqb.portal.web.ui.Texts;
import de.aqb.spi.Phase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** {@code dashboard.xhtml}: my measures, who does not count yet, and what I have begun. */
@Named
@RequestScoped
public class DashboardPage {

    private static final int MOST_MEASURES = 12;
    private static final int MOST_ITEMS = 6;

    @Inject
    Rights rights;

    @Inject
    MeasureList measures;

    @Inject
    MeasureLines lines;

    @Inject
    Drafts drafts;

    @Inject
    OpenWork openWork;

    @Inject
    CurrentMembership who;

    @Inject
    Today today;

    private List<MeasureLine> running = List.of();
    private boolean moreRunning;
    private List<DraftLine> begun = List.of();
    private List<WorkLine> waiting = List.of();

    /** A draft to go on with. */
    public record DraftLine(String href, String name, String tab, String savedAt) {}

    /** A participation that does not count yet. */
    public record WorkLine(String href, String name, String number, int missing) {}

    public void open() {
        if (!rights.may("measure.list")) {
            return;
        }
        var filter = new MeasureFilter("", Optional.empty(), Optional.of(MeasureState.RUNNING), today.today());
        var found = measures.page(filter, Turn.first(), MOST_MEASURES);
        running = lines.of(found.rows());
        moreRunning = found.next();
        if (rights.may("participation.record")) {
            begun = drafts.latest(MOST_ITEMS).stream().map(DashboardPage::line).toList();
            waiting = openWork.longestWaiting(MOST_ITEMS).stream()
                    .map(DashboardPage::line)
                    .toList();
        }
    }

    private static DraftLine line(OpenDraft draft) {
        var name = draft.name().isEmpty() ? Texts.text("dashboard.drafts.nameless") : draft.name();
        return new DraftLine(
                Address.participation(draft.phase(), draft.participationId()).href(),
                name,
                Texts.text("participation.tab." + draft.phase().key()),
                Moments.moment(draft.savedAt()));
    }

    private static WorkLine line(OpenWork.Item item) {
        var name = item.displayName().isEmpty() ? Texts.text("participation.form.nameless") : item.displayName();
        return new WorkLine(Address.participation(Phase.MASTER, item.id()).href(), name, item.number(), item.missing());
    }

    public List<MeasureLine> getRunning() {
        return running;
    }

    /** Whether the list of measures shows more running ones. */
    public boolean isMoreRunning() {
        return moreRunning;
    }

    public List<DraftLine> getBegun() {
        return begun;
    }

    public List<WorkLine> getWaiting() {
        return waiting;
    }

    /** The counters of the measures shown. */
    public Tally getTally() {
        return running.stream().map(MeasureLine::tally).reduce(Tally.NONE, Tally::plus);
    }

    public boolean isProviderStaff() {
        return rights.may("participation.record");
    }

    public boolean isAuditor() {
        return !rights.may("measure.list");
    }

    public boolean isAcrossAuthorities() {
        return who.role().isRegional();
    }

    /** "Stand 12.07.2019, 14:32 Uhr". */
    public String getAsOf() {
        return Moments.moment(today.now());
    }
}
