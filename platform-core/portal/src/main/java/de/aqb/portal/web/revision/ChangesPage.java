package de.aqb.portal.web.revision;

import de.aqb.portal.account.revision.LogFilter;
import de.aqb.portal.participation.ChangeRevision;
import de.aqb.portal.tenancy.LocalAuthorities;
import de.aqb.portal.tenancy.LocalAuthority;
import de.aqb.portal.tenancy.Today;
import de.aqb.portal.web.ui.Moments;
import de.aqb.portal.web.ui.OptionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** {@code revision/changes.xhtml}: who changed which field when, in one local authority; never what stood in it. */
@Named
@RequestScoped
public class ChangesPage {

    private static final int PAGE = 25;

    @Inject
    ChangeRevision revision;

    @Inject
    FieldNames fields;

    @Inject
    LocalAuthorities authorities;

    @Inject
    Today today;

    private final LogAddress address = new LogAddress("/revision/changes");
    private List<Line> lines = List.of();
    private List<OptionView> places = List.of();
    private String previous = "";
    private String next = "";

    /** A line as the page shows it. */
    public record Line(String at, String person, String field, String number) {}

    /** Reads the page, of the first local authority if none is chosen. */
    public void open() {
        if (address.getKey().isEmpty() && !getPlaces().isEmpty()) {
            address.setKey(getPlaces().get(0).value());
        }
        var filter = new LogFilter(Optional.of(address.getKey()), LogSpan.since(address.getSpan(), today.now()));
        var slice = revision.page(filter, address.turn(), PAGE);
        lines = slice.rows().stream().map(this::line).toList();
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

    private Line line(ChangeRevision.Line line) {
        return new Line(
                Moments.moment(line.at()),
                line.person(),
                fields.of(line.field()),
                Optional.ofNullable(line.number()).orElse("–"));
    }

    /** "Anwenden": the filters travel in the address. */
    public String apply() {
        return address.first().outcome();
    }

    /** The local authorities to choose from, by name. */
    public List<OptionView> getPlaces() {
        if (places.isEmpty()) {
            var inSight = revision.authorities();
            places = authorities.all().stream()
                    .filter(authority -> inSight.contains(authority.getCode()))
                    .sorted(Comparator.comparing(LocalAuthority::getName))
                    .map(authority -> new OptionView(authority.getCode(), authority.getName()))
                    .toList();
        }
        return places;
    }

    public List<OptionView> getSpans() {
        return LogSpan.options();
    }

    public LogAddress getAddress() {
        return address;
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getPreviousHref() {
        return previous;
    }

    public String getNextHref() {
        return next;
    }
}
