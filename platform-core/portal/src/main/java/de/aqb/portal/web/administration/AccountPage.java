package de.aqb.portal.web.administration;

import de.aqb.portal.account.Role;
import de.aqb.portal.account.administration.AccountAdministration;
import de.aqb.portal.account.administration.AccountRow;
import de.aqb.portal.account.administration.Caseworkers;
import de.aqb.portal.account.administration.InvitePerson;
import de.aqb.portal.account.administration.Outcome;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.Today;
import de.aqb.portal.web.ui.OptionView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code administration/account.xhtml}: one account; what of it can be changed, and what else can be done with it. */
@Named
@ViewScoped
public class AccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AccountAdministration administration;

    @Inject
    Caseworkers caseworkers;

    @Inject
    InvitePerson inviting;

    @Inject
    Today today;

    private String id = "";
    private long version;
    private String mail = "";
    private List<String> authorities = new ArrayList<>();
    private Map<String, String> errors = Map.of();
    private transient @Nullable AccountRow row;

    /** Reads the account. */
    public void open() {
        row = administration.open(uuid());
        version = row().version();
        mail = row().mailAddress();
        authorities = new ArrayList<>(row().authorities().stream().sorted().toList());
    }

    /** "Speichern": the mail address, and whom a caseworker looks after. */
    public String save() {
        var outcome = administration.changeMail(uuid(), version, mail);
        if (outcome.id().isPresent() && isCaseworker()) {
            outcome = assign();
        }
        errors = Objections.byField(outcome.objections());
        return errors.isEmpty() ? AccountsPage.ADDRESS.with("done", "saved").outcome() : "";
    }

    private Outcome assign() {
        row = administration.open(uuid());
        return caseworkers.assign(uuid(), row().version(), Set.copyOf(authorities));
    }

    private UUID uuid() {
        return Ids.read(id, "membership");
    }

    private AccountRow row() {
        var known = row == null ? administration.open(uuid()) : row;
        row = known;
        return known;
    }

    public String getName() {
        return row().name();
    }

    public String getLogin() {
        return row().loginAddress();
    }

    public String getPlace() {
        return row().placeName();
    }

    public String getRole() {
        return row().role().name();
    }

    public String getState() {
        return row().state().name();
    }

    public boolean isInvited() {
        return row().invited();
    }

    public boolean isRetired() {
        return getState().equals("RETIRED");
    }

    public String getSeen() {
        return LastSeen.of(row().lastUsed(), today.today());
    }

    public boolean isCaseworker() {
        return row().role() == Role.RP_CASEWORKER;
    }

    public List<OptionView> getChoosableAuthorities() {
        return inviting.authorities().stream()
                .map(each -> new OptionView(each.getCode(), PlaceOptions.label(each)))
                .toList();
    }

    public String getBackHref() {
        return AccountsPage.ADDRESS.href();
    }

    public Map<String, String> getErrors() {
        return errors;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(@Nullable String mail) {
        this.mail = mail == null ? "" : mail;
    }

    public List<String> getAuthorities() {
        return authorities;
    }

    public void setAuthorities(@Nullable List<String> authorities) {
        this.authorities = authorities == null ? new ArrayList<>() : new ArrayList<>(authorities);
    }
}
