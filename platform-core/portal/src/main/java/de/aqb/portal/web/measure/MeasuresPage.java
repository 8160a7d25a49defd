package de.aqb.portal.web.measure;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.rights.Rights;
import de.aqb.portal.measure.Form;
import de.aqb.portal.measure.MeasureCatalogue;
import de.aqb.portal.measure.MeasureFilter;
import de.aqb.portal.measure.MeasureList;
import de.aqb.portal.measure.MeasureState;
import de.aqb.portal.tenancy.SearchText;
import de.aqb.portal.tenancy.Slice;
import de.aqb.portal.tenancy.Today;
import de.aqb.portal.tenancy.Turn;
import de.aqb.portal.web.ui.Address;
import de.aqb.portal.web.ui.ListMemory;
import de.aqb.portal.web.ui.OptionView;
import de.aqb.portal.web.ui.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code measure/measures.xhtml}: the measures the reader may see, to search and to filter. */
@Named
@ViewScoped
public class MeasuresPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String LIST = "measures";
    private static final int PAGE = 10;

    @Inject
    Rights rights;

    @Inject
    MeasureList measures;

    @Inject
    MeasureLines lines;

    @Inject
    MeasureCatalogue catalogue;

    @Inject
    ListMemory memory;

    @Inject
    CurrentMembership who;

    @Inject
    Today today;

    private String type = "";
    private String state = "";
    private String after = "";
    private String before = "";
    private int at = 1;
    private String text = "";
    private transient Slice<MeasureLine> slice = new Slice<>(List.of(), false, false);

    /** Reads the page; on the way back the last search is still there. */
    public void open() {
        text = memory.text(LIST);
        var filter = new MeasureFilter(
                SearchText.normalise(text), Optional.of(type).filter(catalogue::knows), stateChosen(), today.today());
        var found = measures.page(filter, turn(), PAGE);
        slice = new Slice<>(lines.of(found.rows()), found.previous(), found.next());
    }

    /** "Anwenden": the text is posted and remembered, the rest travels in the address. */
    public String apply() {
        memory.remember(LIST, text);
        return here().outcome();
    }

    /** Shows all measures again. */
    public String reset() {
        memory.remember(LIST, "");
        return Address.of("/measure/measures").outcome();
    }

    private Turn<String> turn() {
        if (!before.isEmpty()) {
            return Turn.before(before);
        }
        return after.isEmpty() ? Turn.first() : Turn.after(after);
    }

    private Optional<MeasureState> stateChosen() {
        return Arrays.stream(MeasureState.values())
                .filter(each -> each.name().equals(state))
                .findFirst();
    }

    private Address here() {
        return Address.of("/measure/measures").with("type", type).with("state", state);
    }

    public List<MeasureLine> getLines() {
        return slice.rows();
    }

    /** Whether nothing was found although something was asked for. */
    public boolean isFiltered() {
        return !text.isEmpty() || !type.isEmpty() || !state.isEmpty();
    }

    public String getPreviousHref() {
        return slice.previous() && !slice.rows().isEmpty()
                ? here().with("before", slice.rows().get(0).number())
                        .with("at", Math.max(1, at - PAGE))
                        .href()
                : "";
    }

    public String getNextHref() {
        return slice.next() && !slice.rows().isEmpty()
                ? here().with("after", slice.rows().get(slice.rows().size() - 1).number())
                        .with("at", at + slice.rows().size())
                        .href()
                : "";
    }

    /** {@code 1–10} */
    public String getRange() {
        return slice.rows().isEmpty() ? "" : at + "–" + (at + slice.rows().size() - 1);
    }

    public boolean isMayCreate() {
        return rights.may("measure.create");
    }

    public boolean isAcrossAuthorities() {
        return who.role().isRegional();
    }

    public List<OptionView> getTypes() {
        return catalogue.known().stream()
                .map((Form form) -> new OptionView(form.type(), form.title()))
                .toList();
    }

    public List<OptionView> getStates() {
        return Arrays.stream(MeasureState.values())
                .map(each -> new OptionView(each.name(), Texts.text("state.measure." + each.name())))
                .toList();
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type == null ? "" : type;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? "" : state;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after == null ? "" : after;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before == null ? "" : before;
    }

    public int getAt() {
        return at;
    }

    public void setAt(int at) {
        this.at = Math.max(1, at);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }
}
