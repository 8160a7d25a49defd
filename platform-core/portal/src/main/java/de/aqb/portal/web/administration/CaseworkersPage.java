package de.aqb.portal.web.administration;

import de.aqb.portal.account.Role;
import de.aqb.portal.account.administration.AccountFilter;
import de.aqb.portal.account.administration.AccountList;
import de.aqb.portal.account.administration.AccountRow;
import de.aqb.portal.account.administration.Caseworkers;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.LocalAuthorities;
import de.aqb.portal.tenancy.LocalAuthority;
import de.aqb.portal.tenancy.Slice;
import de.aqb.portal.web.ui.Address;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code administration/caseworkers.xhtml}: which caseworker looks after which local authorities. */
@Named
@ViewScoped
public class CaseworkersPage extends ListState<AccountRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    AccountList accounts;

    @Inject
    Caseworkers caseworkers;

    @Inject
    LocalAuthorities authorities;

    /** A line of the list. */
    public record Line(String name, String login, String state, String authorities, String href) {}

    @Override
    String path() {
        return "/administration/caseworkers";
    }

    @Override
    Slice<AccountRow> read(String normalised, int size) {
        var filter = new AccountFilter(
                normalised, Optional.empty(), Optional.empty(), Optional.of(Role.RP_CASEWORKER), Optional.empty());
        return accounts.page(filter, turn(id -> Ids.read(id, "membership")), size);
    }

    @Override
    String key(AccountRow row) {
        return row.id().toString();
    }

    public List<Line> getLines() {
        var names = authorities.all().stream().collect(Collectors.toMap(LocalAuthority::getCode, PlaceOptions::label));
        var cares = caseworkers.lookedAfter(rows().stream().map(AccountRow::id).toList());
        return rows().stream()
                .map(row -> line(row, cares.getOrDefault(row.id(), Set.of()), names))
                .toList();
    }

    private static Line line(AccountRow row, Set<String> codes, Map<String, String> names) {
        return new Line(
                row.name(),
                row.loginAddress(),
                row.state().name(),
                codes.stream()
                        .map(code -> names.getOrDefault(code, code))
                        .sorted()
                        .collect(Collectors.joining(", ")),
                Address.of("/administration/account").with("id", row.id()).href());
    }

    /** The local authorities that nobody looks after, empty for none. */
    public String getOrphans() {
        return caseworkers.orphans().stream().map(PlaceOptions::label).collect(Collectors.joining(", "));
    }
}
