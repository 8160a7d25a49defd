package de.aqb.portal.web.administration;

import static de.aqb.portal.web.ui.Texts.text;

import de.aqb.portal.account.Role;
import de.aqb.portal.account.administration.InvitePerson;
import de.aqb.portal.account.administration.Objection;
import de.aqb.portal.web.ui.OptionView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dialog "Person einladen" above the list of accounts. What cannot be is said at the field, and the dialog stays. */
@Named
@ViewScoped
public class InviteDialog implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    InvitePerson inviting;

    @Inject
    PlaceOptions places;

    private final TypedPerson person = new TypedPerson();
    private transient @Nullable List<OptionView> choosable;
    private String role = "";
    private String place = "";
    private Map<String, String> errors = Map.of();

    /** "Einladung senden". */
    public String send() {
        var given = chosenRole();
        var missing = EnumSet.noneOf(Objection.class);
        if (given.isEmpty()) {
            missing.add(Objection.ROLE_MISSING);
        }
        if (place.isEmpty()) {
            missing.add(Objection.PLACE_MISSING);
        }
        if (!missing.isEmpty()) {
            missing.addAll(person.entry().objections());
            errors = Objections.byField(missing);
            return "";
        }
        var outcome = inviting.invite(person.entry(), given.orElseThrow(), places.place(place));
        errors = Objections.byField(outcome.objections());
        return outcome.id().isPresent()
                ? AccountsPage.ADDRESS.with("done", "invited").outcome()
                : "";
    }

    /** The only role there is to give need not be chosen. */
    private Optional<Role> chosenRole() {
        var roles = inviting.roles();
        return roles.size() == 1
                ? Optional.of(roles.get(0))
                : roles.stream().filter(each -> each.name().equals(role)).findFirst();
    }

    public boolean isOpen() {
        return !errors.isEmpty();
    }

    /** The field to begin at: the first one that is wrong. */
    public String getFocus() {
        var first = errors.keySet().stream().findFirst().orElse("firstName");
        return switch (first) {
            case "role" -> "inviteRole"; // the list behind has filters of these names in its address
            case "place" -> "invitePlace";
            default -> first;
        };
    }

    /** The role that goes without saying, empty where there are several. */
    public String getOnlyRole() {
        var roles = inviting.roles();
        return roles.size() == 1 ? text("role." + roles.get(0)) : "";
    }

    public List<OptionView> getRoles() {
        return inviting.roles().stream()
                .map(each -> new OptionView(each.name(), text("role." + each)))
                .toList();
    }

    public List<OptionView> getPlaces() {
        var known = choosable == null ? places.toInvite() : choosable;
        choosable = known;
        return known;
    }

    public Map<String, String> getErrors() {
        return errors;
    }

    public TypedPerson getPerson() {
        return person;
    }

    public String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role == null ? "" : role;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place == null ? "" : place;
    }
}
