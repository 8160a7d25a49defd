package de.aqb.portal.web.administration;

import static de.aqb.portal.web.ui.Texts.text;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.MembershipState;
import de.aqb.portal.account.Role;
import de.aqb.portal.account.administration.AccountFilter;
import de.aqb.portal.account.administration.AccountList;
import de.aqb.portal.account.administration.AccountRow;
import de.aqb.portal.account.administration.InvitePerson;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.Slice;
import de.aqb.portal.tenancy.Today;
import de.aqb.portal.web.ui.Address;
import de.aqb.portal.web.ui.OptionView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code administration/accounts.xhtml}: the accounts (<i>Zugänge</i>) of the own area. */
@Named
@ViewScoped
public class AccountsPage extends ListState<AccountRow> {

    private static final long serialVersionUID = 1L;

    /** The list of accounts. */
    static final Address ADDRESS = Address.of("/administration/accounts");

    @Inject
    AccountList accounts;

    @Inject
    InvitePerson inviting;

    @Inject
    PlaceOptions places;

    @Inject
    CurrentMembership who;

    @Inject
    Today today;

    private transient @Nullable List<OptionView> choosable;
    private String place = "";
    private String role = "";
    private String state = "";

    @Override
    String path() {
        return ADDRESS.toString();
    }

    @Override
    Address here() {
        return ADDRESS.with("place", place).with("role", role).with("state", state);
    }

    @Override
    Slice<AccountRow> read(String normalised, int size) {
        var chosen = Optional.of(place).filter(each -> !each.isEmpty());
        var filter = new AccountFilter(
                normalised,
                isOfAuthority() ? Optional.empty() : chosen,
                isOfAuthority() ? chosen.map(id -> Ids.read(id, "provider")) : Optional.empty(),
                Arrays.stream(Role.values())
                        .filter(each -> each.name().equals(role))
                        .findFirst(),
                Arrays.stream(MembershipState.values())
                        .filter(each -> each.name().equals(state))
                        .findFirst());
        return accounts.page(filter, turn(id -> Ids.read(id, "membership")), size);
    }

    @Override
    String key(AccountRow row) {
        return row.id().toString();
    }

    public List<AccountLine> getLines() {
        var day = today.today();
        return rows().stream()
                .map(row -> new AccountLine(
                        row.id().toString(),
                        row.name(),
                        row.loginAddress(),
                        row.mailAddress(),
                        row.role(),
                        row.placeName(),
                        row.state(),
                        LastSeen.of(row.lastUsed(), day),
                        Address.of("/administration/account")
                                .with("id", row.id())
                                .href()))
                .toList();
    }

    @Override
    public boolean isFiltered() {
        return super.isFiltered() || !place.isEmpty() || !role.isEmpty() || !state.isEmpty();
    }

    /** Whether the list is one local authority's, whose accounts all have the same role. */
    public boolean isOfAuthority() {
        return who.role() == Role.GK_MANAGER;
    }

    public List<OptionView> getPlaces() {
        var known = choosable == null ? places.toSearch() : choosable;
        choosable = known;
        return known;
    }

    public List<OptionView> getRoles() {
        return inviting.roles().stream()
                .map(each -> new OptionView(each.name(), text("role." + each)))
                .toList();
    }

    public List<OptionView> getStates() {
        return Arrays.stream(MembershipState.values())
                .map(each -> new OptionView(each.name(), text("state.account." + each)))
                .toList();
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place == null ? "" : place;
    }

    public String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role == null ? "" : role;
    }

    public String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state == null ? "" : state;
    }
}
