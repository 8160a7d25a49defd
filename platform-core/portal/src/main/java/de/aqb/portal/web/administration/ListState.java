package de.aqb.portal.web.administration;

import de.aqb.portal.tenancy.SearchText;
import de.aqb.portal.tenancy.Slice;
import de.aqb.portal.tenancy.Turn;
import de.aqb.portal.web.ui.Address;
import de.aqb.portal.web.ui.ListMemory;
import de.aqb.portal.web.ui.ListPlace;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the lists of administration have in common: the text searched for is posted and remembered, a page is told by the
 * key of a row in the address.
 */
public abstract class ListState<R> implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    @Inject
    ListMemory memory;

    private String text = "";
    private String after = "";
    private String before = "";
    private int at = 1;

    private transient @Nullable Slice<R> slice;

    /** Reads the page; on the way back the last search is still there. */
    public void open() {
        text = memory.text(path());
        slice = read(SearchText.normalise(text), PAGE);
    }

    /** The page's address without parameters; its search is remembered by it. */
    abstract String path();

    /** The address of the first page with what is filtered by. */
    Address here() {
        return Address.of(path());
    }

    abstract Slice<R> read(String normalised, int size);

    /** By what the address names a row; nothing personal. */
    abstract String key(R row);

    /** Which page is wanted, its row read from the address. */
    <K> Turn<K> turn(Function<String, K> read) {
        if (!before.isEmpty()) {
            return Turn.before(read.apply(before));
        }
        return after.isEmpty() ? Turn.first() : Turn.after(read.apply(after));
    }

    /** "Anwenden": the text is remembered, the rest travels in the address. */
    public String apply() {
        memory.remember(path(), text);
        return here().outcome();
    }

    /** "Suche leeren": shows everything again. */
    public String reset() {
        memory.remember(path(), "");
        return Address.of(path()).outcome();
    }

    /** The rows of the page. */
    List<R> rows() {
        return slice().rows();
    }

    private Slice<R> slice() {
        if (slice == null) {
            open();
        }
        return slice == null ? new Slice<>(List.of(), false, false) : slice;
    }

    public boolean isBlank() {
        return rows().isEmpty();
    }

    /** Whether something was asked for. */
    public boolean isFiltered() {
        return !text.isEmpty();
    }

    public String getPreviousHref() {
        return slice().previous() && !isBlank()
                ? here().with("before", key(rows().get(0)))
                        .with("at", Math.max(1, at - PAGE))
                        .href()
                : "";
    }

    public String getNextHref() {
        return slice().next() && !isBlank()
                ? here().with("after", key(rows().get(rows().size() - 1)))
                        .with("at", at + rows().size())
                        .href()
                : "";
    }

    /** {@code 1–20} */
    public String getRange() {
        return isBlank() ? "" : at + "–" + (at + rows().size() - 1);
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after == null ? "" : after;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = before == null ? "" : before;
    }

    public String getAt() {
        return String.valueOf(at);
    }

    public void setAt(@Nullable String at) {
        this.at = Math.max(1, ListPlace.read(at));
    }
}
