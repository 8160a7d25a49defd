package de.aqb.portal.web.measure;

import de.aqb.portal.tenancy.Turn;
import de.aqb.portal.web.ui.Address;
import de.aqb.portal.web.ui.ListPlace;
import java.io.Serializable;

/** What of a list stands in its address: filters, sorting and page. Never what was searched for. */
public class ListAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    private String state = "";
    private String entry = "";
    private String goal = "";
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

    /** Place of the first row in the list, counted from 1. */
    int at() {
        return at;
    }

    /** The first page with the same filters and sorting. */
    Address first(Address base) {
        return sorted(base).with("state", state);
    }

    /** The first page of all states with the same sorting and the other filters. */
    Address sorted(Address base) {
        return narrowed(base).with("sort", sort).with("dir", direction);
    }

    private Address narrowed(Address base) {
        return base.with("entry", entry).with("goal", goal);
    }

    /** The first page sorted by that column; the other way round if it is sorted by it already. */
    Address sortedBy(Address base, String column, boolean already) {
        return narrowed(base)
                .with("state", state)
                .with("sort", column)
                .with("dir", already && !descending() ? "desc" : "");
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

    /** The month of entry, or none yet. */
    public String getEntry() {
        return entry;
    }

    public void setEntry(String entry) {
        this.entry = entry == null ? "" : entry;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal == null ? "" : goal;
    }

    public String getAfter() {
        return after > 0 ? String.valueOf(after) : "";
    }

    public void setAfter(String row) {
        after = ListPlace.read(row);
    }

    public String getBefore() {
        return before > 0 ? String.valueOf(before) : "";
    }

    public void setBefore(String row) {
        before = ListPlace.read(row);
    }

    public String getAt() {
        return String.valueOf(at);
    }

    public void setAt(String place) {
        at = Math.max(1, ListPlace.read(place));
    }
}
