package de.aqb.portal.web.measure;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.rights.Rights;
import de.aqb.portal.measure.MeasureCatalogue;
import de.aqb.portal.measure.MeasureStage;
import de.aqb.portal.measure.MeasureState;
import de.aqb.portal.measure.MeasureView;
import de.aqb.portal.measure.Measures;
import de.aqb.portal.measure.Tally;
import de.aqb.portal.participation.Drafts;
import de.aqb.portal.participation.ParticipationList;
import de.aqb.portal.participation.ParticipationQuery;
import de.aqb.portal.participation.ParticipationRow;
import de.aqb.portal.participation.ParticipationSort;
import de.aqb.portal.participation.rules.ParticipationState;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.tenancy.SearchText;
import de.aqb.portal.tenancy.Slice;
import de.aqb.portal.tenancy.Today;
import de.aqb.portal.web.ui.Address;
import de.aqb.portal.web.ui.ListMemory;
import de.aqb.portal.web.ui.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code measure/measure.xhtml}: one measure with its participations. */
@Named
@ViewScoped
public class MeasurePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 10;

    @Inject
    Rights rights;

    @Inject
    Measures measures;

    @Inject
    ParticipationList participations;

    @Inject
    ParticipationLines lines;

    @Inject
    Drafts drafts;

    @Inject
    MeasureCatalogue catalogue;

    @Inject
    ListMemory memory;

    @Inject
    CurrentMembership who;

    @Inject
    Today today;

    private final ListAddress list = new ListAddress();
    private String id = "";
    private String text = "";
    private transient @Nullable MeasureView view;
    private transient List<ParticipationLine> rows = List.of();
    private boolean previous;
    private boolean next;
    private transient List<Integer> serials = List.of();

    public void open() {
        view = measures.view(measureId());
        text = memory.text(listName());
        Slice<ParticipationRow> slice = participations.page(new ParticipationQuery(
                measureId(), SearchText.normalise(text), stateChosen(), sort(), list.descending(), list.turn(), PAGE));
        rows = slice.rows().stream().map(lines::of).toList();
        serials = slice.rows().stream().map(ParticipationRow::serial).toList();
        previous = slice.previous();
        next = slice.next();
    }

    /** "Anwenden": the text is posted and remembered, the rest travels in the address. */
    public String apply() {
        memory.remember(listName(), text);
        return list.first(base()).outcome();
    }

    /** Shows all participations again. */
    public String reset() {
        memory.remember(listName(), "");
        return base().outcome();
    }

    /** "Teilnehmer/in anlegen": the form opens with an empty draft. */
    public String create() {
        return Address.of("/participation/master-data")
                .with("id", drafts.begin(measureId()))
                .outcome();
    }

    private UUID measureId() {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException("measure");
        }
    }

    private String listName() {
        return "measure." + id;
    }

    private Address base() {
        return Address.measure(measureId());
    }

    private ParticipationSort sort() {
        return Arrays.stream(ParticipationSort.values())
                .filter(each -> key(each).equals(list.getSort()))
                .findFirst()
                .orElse(ParticipationSort.NUMBER);
    }

    private static String key(ParticipationSort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    private Optional<ParticipationState> stateChosen() {
        return Arrays.stream(ParticipationState.values())
                .filter(each -> each.name().equals(list.getState()))
                .findFirst();
    }

    private MeasureView view() {
        if (view == null) {
            view = measures.view(measureId());
        }
        return view;
    }

    public String getHeading() {
        return view().details().heading();
    }

    public String getNumber() {
        return view().details().number();
    }

    public String getTitle() {
        return view().details().title();
    }

    public String getMainGoal() {
        return catalogue
                .active(view().details().measureType())
                .goalText(view().details().mainGoal());
    }

    public String getProviders() {
        return String.join(", ", view().providers());
    }

    public MeasureState getMeasureState() {
        return MeasureState.of(view().stage(), view().details().period(), today.today());
    }

    /** Days until the measure ends; negative once it is over. */
    public long getDaysLeft() {
        return today.today().until(view().details().period().end(), ChronoUnit.DAYS);
    }

    public Tally getTally() {
        return view().tally();
    }

    public int getPlaces() {
        return view().details().places();
    }

    public int getFree() {
        return Math.max(0, getPlaces() - getTally().total());
    }

    public boolean isMayEdit() {
        return rights.may("measure.edit");
    }

    /** Only providers' staff begin participations, and only while nothing has been reported. */
    public boolean isMayCreate() {
        return rights.may("participation.record") && view().stage() == MeasureStage.OPEN;
    }

    /** Whether the module of this type does not run; its records can be read, drafts are kept. */
    public boolean isModuleMissing() {
        var type = view().details().measureType();
        return !catalogue.runs(type, catalogue.activeVersion(type));
    }

    public boolean isMasked() {
        return who.role().isRegional();
    }

    public List<ParticipationLine> getLines() {
        return rows;
    }

    public boolean isFiltered() {
        return !text.isEmpty() || !list.getState().isEmpty();
    }

    public List<StateChip> getChips() {
        var chips = new ArrayList<StateChip>();
        chips.add(chip(Texts.text("measure.measure.all"), getTally().total(), ""));
        for (var state : ParticipationState.values()) {
            chips.add(chip(Texts.text("state.participation." + state.name()), count(state), state.name()));
        }
        return chips;
    }

    private int count(ParticipationState state) {
        return switch (state) {
            case STARTED -> getTally().started();
            case TO_COMPLETE -> getTally().toComplete();
            case ENTRY_COMPLETE -> getTally().entryComplete();
            case EXIT_COMPLETE -> getTally().exitComplete();
            case LOCKED -> getTally().locked();
        };
    }

    private StateChip chip(String label, int count, String state) {
        return new StateChip(
                label,
                count,
                list.sorted(base()).with("state", state).href(),
                list.getState().equals(state));
    }

    /** For each sortable column the address that sorts by it, or the other way round if it is sorted by already. */
    public Map<String, String> getSortLinks() {
        var links = new LinkedHashMap<String, String>();
        for (var each : ParticipationSort.values()) {
            if (each != ParticipationSort.NAME || !isMasked()) {
                links.put(
                        key(each),
                        list.sortedBy(base(), key(each), sort() == each).href());
            }
        }
        return links;
    }

    public String getPreviousHref() {
        return previous && !serials.isEmpty()
                ? list.turned(base(), "before", serials.get(0), -PAGE).href()
                : "";
    }

    public String getNextHref() {
        return next && !serials.isEmpty()
                ? list.turned(base(), "after", serials.get(serials.size() - 1), serials.size())
                        .href()
                : "";
    }

    public String getRange() {
        return rows.isEmpty() ? "" : list.getAt() + "–" + (list.getAt() + rows.size() - 1);
    }

    /** {@code von 14 Teilnahmen}; empty while searching, for nobody has counted then. */
    public String getTotal() {
        if (!text.isEmpty()) {
            return "";
        }
        var total = stateChosen().map(this::count).orElse(getTally().total());
        return Texts.text("measure.measure.total", total);
    }

    public String getSortColumn() {
        return key(sort());
    }

    public ListAddress getList() {
        return list;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }
}
