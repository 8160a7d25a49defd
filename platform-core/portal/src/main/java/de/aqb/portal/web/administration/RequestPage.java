package de.aqb.portal.web.administration;

import static de.aqb.portal.web.ui.Texts.text;

import de.aqb.portal.account.administration.RequestAccount;
import de.aqb.portal.web.ui.OptionView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code administration/request.xhtml}: "GK-Konto anfordern". */
@Named
@ViewScoped
public class RequestPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RequestAccount asking;

    private final TypedPerson person = new TypedPerson();
    private String role = "";
    private Map<String, String> errors = Map.of();

    /** "Anforderung senden". */
    public String send() {
        var given = RequestAccount.ROLES.stream()
                .filter(each -> each.name().equals(role))
                .findFirst();
        var outcome = asking.ask(person.entry(), given);
        errors = Objections.byField(outcome.objections());
        return errors.isEmpty() ? RequestsPage.ADDRESS.with("done", "asked").outcome() : "";
    }

    public List<OptionView> getRoles() {
        return RequestAccount.ROLES.stream()
                .map(each -> new OptionView(each.name(), text("role." + each)))
                .toList();
    }

    public String getBackHref() {
        return RequestsPage.ADDRESS.href();
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
}
