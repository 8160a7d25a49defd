package de.aqb.portal.web.participation;

import de.aqb.portal.audit.ChangeEntry;
import de.aqb.portal.participation.OpenTab;
import de.aqb.portal.participation.TabContent;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.web.ui.Address;
import de.aqb.portal.web.ui.ChangeView;
import de.aqb.spi.Phase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code participation/log.xhtml}: who changed what in a participation, newest first. */
@Named
@RequestScoped
public class LogPage {

    private static final int PAGE = 25;

    @Inject
    OpenTab tabs;

    private String id = "";
    private String after = "";
    private @Nullable HeadView head;
    private List<ChangeView> changes = List.of();
    private String next = "";

    public void open() {
        var content = tabs.open(Ids.read(id, "participation"), Phase.MASTER);
        head = HeadView.of(content);
        var last = Optional.of(after).filter(given -> !given.isEmpty()).map(text -> Ids.read(text, "change"));
        var entries = tabs.log(content.id(), last, PAGE + 1);
        var shown = entries.subList(0, Math.min(PAGE, entries.size()));
        changes = new FieldLog(content.form(), shown).latest(PAGE);
        next = entries.size() > PAGE ? next(content, shown) : "";
    }

    private static String next(TabContent content, List<ChangeEntry> shown) {
        return Address.changesOf(content.id())
                .with("after", shown.get(shown.size() - 1).getId())
                .href();
    }

    public @Nullable HeadView getHead() {
        return head;
    }

    public List<ChangeView> getChanges() {
        return changes;
    }

    public String getFormHref() {
        return Address.participation(Phase.MASTER, Ids.read(id, "participation"))
                .href();
    }

    /** Nobody counts the log: the page says nothing where one is in it. */
    public String getRange() {
        return "";
    }

    /** Back to the newest changes. */
    public String getPreviousHref() {
        return after.isEmpty()
                ? ""
                : Address.changesOf(Ids.read(id, "participation")).href();
    }

    public String getNextHref() {
        return next;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after == null ? "" : after;
    }
}
