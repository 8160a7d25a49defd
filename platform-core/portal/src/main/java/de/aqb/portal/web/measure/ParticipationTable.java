package de.aqb.portal.web.measure;

import de.aqb.portal.participation.ParticipationFilter;
import de.aqb.portal.participation.ParticipationList;
import de.aqb.portal.participation.ParticipationQuery;
import de.aqb.portal.participation.ParticipationRow;
import de.aqb.portal.participation.ParticipationSort;
import de.aqb.portal.participation.rules.ParticipationState;
import de.aqb.portal.tenancy.SearchText;
import de.aqb.portal.web.ui.Address;
import de.aqb.portal.web.ui.ListMemory;
import de.aqb.portal.web.ui.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The participations of a measure on its page: searched, filtered, sorted, page by page. */
@Named
@ViewScoped
public class ParticipationTable implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 10;

    @Inject
    MeasurePage measurePage;

    @Inject
    ParticipationList participations;

    @Inject
    ParticipationLines lines;

    @Inject
    ListMemory memory;

    private final ListAddress list = new ListAddress();
    private String text = "";
    private transient List<ParticipationLine> rows = List.of();
    private transient List<Integer> serials = List.of();
    private boolean previous;
    private boolean next;

    /** Reads the page; on the way back the last search is still there. */
    public void open() {
        text = memory.text(listName());
        var slice = participations.page(new ParticipationQuery(
                measurePage.view().tenant(),
                measurePage.measureId(),
                filter(),
                sort(),
                list.descending(),
                list.turn(),
                PAGE));
        rows = lines.of(slice.rows(), isWhole() ? list.at() : 0);
        serials = slice.rows().stream().map(ParticipationRow::serial).toList();
        previous = slice.previous();
        next = slice.next();
    }

    private ParticipationFilter filter() {
        return new ParticipationFilter(
                SearchText.normalise(text), stateChosen(), EntryMonths.chosen(list.getEntry()), goalChosen());
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

    private String listName() {
        return "measure." + measurePage.getId();
    }

    Address base() {
        return Address.measure(measurePage.measureId());
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

    private Optional<String> goalChosen() {
        return Optional.of(list.getGoal()).filter(goal -> !goal.isEmpty() && !measurePage.isMasked());
    }

    /** Whether the list is the whole one by number, so that a row's place in it is its place among all. */
    private boolean isWhole() {
        return !isFiltered() && sort() == ParticipationSort.NUMBER && !list.descending();
    }

    public List<ParticipationLine> getLines() {
        return rows;
    }

    public boolean isFiltered() {
        return isNarrowed() || !list.getState().isEmpty();
    }

    /** Whether something was asked for that nobody counts. */
    boolean isNarrowed() {
        return !text.isEmpty()
                || EntryMonths.chosen(list.getEntry()).isPresent()
                || goalChosen().isPresent();
    }

    /** For each sortable column the address that sorts by it, or the other way round if it is sorted by already. */
    public Map<String, String> getSortLinks() {
        var links = new LinkedHashMap<String, String>();
        for (var each : ParticipationSort.values()) {
            if (each != ParticipationSort.NAME || !measurePage.isMasked()) {
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
        return rows.isEmpty() ? "" : list.at() + "–" + (list.at() + rows.size() - 1);
    }

    /** {@code von 14 Teilnahmen}; empty while searching, for nobody has counted then. */
    public String getTotal() {
        if (isNarrowed()) {
            return "";
        }
        var tally = measurePage.getTally();
        return Texts.text(
                "measure.measure.total",
                stateChosen()
                        .map(state -> ParticipationFilters.count(tally, state))
                        .orElse(tally.total()));
    }

    public String getSortColumn() {
        return key(sort());
    }

    public ListAddress getList() {
        return list;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }
}
