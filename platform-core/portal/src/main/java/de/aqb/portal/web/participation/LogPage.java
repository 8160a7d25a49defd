package de.aqb.portal.web.participation;

import de.aqb.portal.audit.ChangeEntry;
import de.aqb.portal.participation.OpenTab;
import de.aqb.portal.participation.TabContent;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.web.ui.Address;
import de.aqb.portal.web.ui.ChangeView;
import de.aqb.spi.Phase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
        var content = tabs.open(uuid(id), Phase.MASTER);
        head = FormViews.head(content);
        var last = Optional.of(after).filter(given -> !given.isEmpty()).map(LogPage::uuid);
        var entries = tabs.log(content.id(), last, PAGE + 1);
        var shown = entries.subList(0, Math.min(PAGE, entries.size()));
        changes = new FieldLog(content.form(), shown).latest(PAGE);
        next = entries.size() > PAGE ? next(content, shown) : "";
    }

    private static String next(TabContent content, List<ChangeEntry> shown) {
        return address(content.id())
                .with("after", shown.get(shown.size() - 1).getId())
                .href();
    }

    private static Address address(UUID participation) {
        return Address.of("/participation/log").with("id", participation);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException("participation");
        }
    }

    public @Nullable HeadView getHead() {
        return head;
    }

    public List<ChangeView> getChanges() {
        return changes;
    }

    public String getFormHref() {
        return FormSide.address(Phase.MASTER, uuid(id)).href();
    }

    /** Nobody counts the log: the page says nothing where one is in it. */
    public String getRange() {
        return "";
    }

    /** Back to the newest changes. */
    public String getPreviousHref() {
        return after.isEmpty() ? "" : address(uuid(id)).href();
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
