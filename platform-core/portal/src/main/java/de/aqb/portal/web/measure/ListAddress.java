package de.aqb.portal.web.measure;

import de.aqb.portal.tenancy.Turn;
import de.aqb.portal.web.ui.Address;
import java.io.Serializable;

/** What of a list stands in its address: state, sorting and page. Never what was searched for. */
public class ListAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    private String state = "";
    private String sort = "";
    private String direction = "";
    private int after;
    private int before;
    private int at = 1;

    Turn<Integer> turn() {
        if (before > 0) {
            return Turn.before(before);
        }
        return after > 0 ? Turn.after(after) : Turn.first();
    }

    boolean descending() {
        return "desc".equals(direction);
    }

    /** The first page with the same state and sorting. */
    Address first(Address base) {
        return sorted(base).with("state", state);
    }

    /** The first page of all states with the same sorting. */
    Address sorted(Address base) {
        return base.with("sort", sort).with("dir", direction);
    }

    /** The first page sorted by that column; the other way round if it is sorted by it already. */
    Address sortedBy(Address base, String column, boolean already) {
        return base.with("state", state).with("sort", column).with("dir", already && !descending() ? "desc" : "");
    }

    /** The page on that side of a row. */
    Address turned(Address base, String side, int row, int step) {
        return first(base).with(side, row).with("at", Math.max(1, at + step));
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? "" : state;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort == null ? "" : sort;
    }

    public String getDirection() {
        return direction;
    }

    public void setDirection(String direction) {
        this.direction = "desc".equals(direction) ? direction : "";
    }

    public int getAfter() {
        return after;
    }

    public void setAfter(int after) {
        this.after = after;
    }

    public int getBefore() {
        return before;
    }

    public void setBefore(int before) {
        this.before = before;
    }

    public int getAt() {
        return at;
    }

    public void setAt(int at) {
        this.at = Math.max(1, at);
    }
}
