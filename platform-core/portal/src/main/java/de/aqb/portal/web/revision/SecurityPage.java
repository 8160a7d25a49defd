package de.aqb.portal.web.revision;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.revision.LogFilter;
import de.aqb.portal.account.revision.SecurityLog;
import de.aqb.portal.audit.SecurityEvent.Kind;
import de.aqb.portal.tenancy.Today;
import de.aqb.portal.tenancy.Turn;
import de.aqb.portal.web.revision.SecurityLines.SecurityLine;
import de.aqb.portal.web.ui.OptionView;
import de.aqb.portal.web.ui.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** {@code revision/security.xhtml}: the security log, newest first, with filters by kind and period. */
@Named
@RequestScoped
public class SecurityPage {

    private static final int PAGE = 25;
    private static final int LATEST = 6;

    @Inject
    SecurityLog log;

    @Inject
    SecurityLines words;

    @Inject
    CurrentMembership who;

    @Inject
    Today today;

    private final LogAddress address = new LogAddress("/revision/security");
    private List<SecurityLine> lines = List.of();
    private List<SecurityLine> latest = List.of();
    private String previous = "";
    private String next = "";

    /** Reads the page. */
    public void open() {
        var filter = new LogFilter(
                Optional.of(address.getKey()).filter(key -> !key.isEmpty()),
                LogSpan.since(address.getSpan(), today.now()));
        var slice = log.page(filter, address.turn(), PAGE);
        lines = slice.rows().stream().map(words::of).toList();
        if (!lines.isEmpty()) {
            var rows = slice.rows();
            previous = slice.previous()
                    ? address.first().with("before", rows.get(0).id()).href()
                    : "";
            next = slice.next()
                    ? address.first()
                            .with("after", rows.get(rows.size() - 1).id())
                            .href()
                    : "";
        }
    }

    /** What has happened last, for the dashboard. */
    public List<SecurityLine> getLatest() {
        if (latest.isEmpty()) {
            latest = log.page(LogFilter.everything(), Turn.first(), LATEST).rows().stream()
                    .map(words::of)
                    .toList();
        }
        return latest;
    }

    /** "Anwenden": the filters travel in the address. */
    public String apply() {
        return address.first().outcome();
    }

    public List<OptionView> getKinds() {
        return Arrays.stream(Kind.values())
                .map(kind -> new OptionView(kind.name(), Texts.text("revision.kind." + kind.name())))
                .sorted(Comparator.comparing(OptionView::label))
                .toList();
    }

    public List<OptionView> getSpans() {
        return LogSpan.options();
    }

    /** Whether the events of several places are shown. */
    public boolean isAcrossPlaces() {
        return who.tenant().isEmpty();
    }

    public boolean isFiltered() {
        return !address.getKey().isEmpty() || !address.getSpan().isEmpty();
    }

    public LogAddress getAddress() {
        return address;
    }

    public List<SecurityLine> getLines() {
        return lines;
    }

    public String getPreviousHref() {
        return previous;
    }

    public String getNextHref() {
        return next;
    }
}
