package de.aqb.portal.web.administration;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.Role;
import de.aqb.portal.account.administration.DecideRequest;
import de.aqb.portal.account.administration.RequestAccount;
import de.aqb.portal.account.administration.RequestRow;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.LocalAuthorities;
import de.aqb.portal.tenancy.LocalAuthority;
import de.aqb.portal.tenancy.Slice;
import de.aqb.portal.web.ui.Address;
import de.aqb.portal.web.ui.Moments;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code administration/requests.xhtml}: accounts that local authorities ask for; the own ones, or those to decide. */
@Named
@ViewScoped
public class RequestsPage extends ListState<RequestRow> {

    private static final long serialVersionUID = 1L;

    static final Address ADDRESS = Address.of("/administration/requests");

    @Inject
    RequestAccount asking;

    @Inject
    DecideRequest deciding;

    @Inject
    LocalAuthorities authorities;

    @Inject
    CurrentMembership who;

    private String show = "";
    private String chosen = "";

    /** A line of the list. */
    public record Line(
            String id,
            String name,
            String login,
            Role role,
            String authority,
            String askedAt,
            String askedBy,
            String state,
            boolean open,
            String reason,
            String href) {}

    @Override
    String path() {
        return ADDRESS.toString();
    }

    @Override
    Address here() {
        return ADDRESS.with("show", show);
    }

    @Override
    Slice<RequestRow> read(String normalised, int size) {
        var turn = this.turn(id -> Ids.read(id, "request"));
        return isMayAsk() ? asking.page(turn, size) : deciding.page(!isAll(), turn, size);
    }

    @Override
    String key(RequestRow row) {
        return row.id().toString();
    }

    /** Takes an own request back. */
    public String withdraw() {
        var outcome = asking.withdraw(Ids.read(chosen, "request"));
        return ADDRESS.with("done", outcome.id().isPresent() ? "taken" : "late").outcome();
    }

    public List<Line> getLines() {
        var names = isMayAsk()
                ? Map.<String, String>of()
                : authorities.all().stream().collect(Collectors.toMap(LocalAuthority::getCode, PlaceOptions::label));
        return rows().stream().map(row -> line(row, names)).toList();
    }

    private static Line line(RequestRow row, Map<String, String> names) {
        return new Line(
                row.id().toString(),
                row.person().name(),
                row.person().loginAddress(),
                row.role(),
                names.getOrDefault(row.tenant(), ""),
                Moments.moment(row.askedAt()),
                row.askedBy(),
                row.state().name(),
                row.open(),
                row.reason(),
                Address.of("/administration/decision").with("id", row.id()).href());
    }

    /** Whether the reader asks for accounts; everybody else who sees the page decides. */
    public boolean isMayAsk() {
        return who.role() == Role.GK_MANAGER;
    }

    public boolean isAll() {
        return show.equals("all");
    }

    public String getOpenHref() {
        return ADDRESS.href();
    }

    public String getAllHref() {
        return ADDRESS.with("show", "all").href();
    }

    public String getShow() {
        return show;
    }

    public void setShow(@Nullable String show) {
        this.show = "all".equals(show) ? "all" : "";
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen == null ? "" : chosen;
    }
}
