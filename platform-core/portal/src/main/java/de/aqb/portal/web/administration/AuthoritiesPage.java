package de.aqb.portal.web.administration;

import static de.aqb.portal.web.ui.Texts.text;

import de.aqb.portal.account.administration.AuthorityAdministration;
import de.aqb.portal.tenancy.LocalAuthority;
import de.aqb.portal.tenancy.Slice;
import de.aqb.portal.tenancy.Today;
import de.aqb.portal.web.ui.Address;
import de.aqb.portal.web.ui.Moments;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** {@code administration/authorities.xhtml}: the local authorities (<i>Gebietskörperschaften</i>), the tenants. */
@Named
@ViewScoped
public class AuthoritiesPage extends ListState<LocalAuthority> {

    private static final long serialVersionUID = 1L;

    static final Address ADDRESS = Address.of("/administration/authorities");

    @Inject
    AuthorityAdministration authorities;

    @Inject
    Today today;

    /** A line of the list. */
    public record Line(
            String code,
            String name,
            String kind,
            String from,
            String to,
            String state,
            String href,
            String accounts) {}

    @Override
    String path() {
        return ADDRESS.toString();
    }

    @Override
    Slice<LocalAuthority> read(String normalised, int size) {
        return authorities.page(normalised, turn(code -> code), size);
    }

    @Override
    String key(LocalAuthority row) {
        return row.getCode();
    }

    public List<Line> getLines() {
        var day = today.today();
        return rows().stream().map(each -> line(each, day)).toList();
    }

    private static Line line(LocalAuthority authority, LocalDate day) {
        var state = authority.existsOn(day) ? "CURRENT" : authority.isOverOn(day) ? "ENDED" : "COMING";
        return new Line(
                authority.getCode(),
                authority.getName(),
                text("administration.kind." + authority.getKind()),
                authority.getValidFrom().map(Moments::day).orElse(""),
                authority.getValidTo().map(Moments::day).orElse(""),
                state,
                Address.of("/administration/authority")
                        .with("authority", authority.getCode())
                        .href(),
                AccountsPage.ADDRESS.with("place", authority.getCode()).href());
    }
}
