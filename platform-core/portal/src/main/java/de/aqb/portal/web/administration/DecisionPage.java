package de.aqb.portal.web.administration;

import de.aqb.portal.account.administration.DecideRequest;
import de.aqb.portal.account.administration.Outcome;
import de.aqb.portal.account.administration.RequestRow;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.LocalAuthorities;
import de.aqb.portal.web.ui.Moments;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code administration/decision.xhtml}: the regional authority confirms a request for an account, or declines it. */
@Named
@ViewScoped
public class DecisionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DecideRequest deciding;

    @Inject
    LocalAuthorities authorities;

    private String id = "";
    private String reason = "";
    private Map<String, String> errors = Map.of();
    private transient @Nullable RequestRow row;

    public void open() {
        row = deciding.open(uuid());
    }

    /** "Bestätigen und einladen". */
    public String confirm() {
        return done(deciding.confirm(uuid()), "confirmed");
    }

    /** "Ablehnen". */
    public String decline() {
        return done(deciding.decline(uuid(), reason), "declined");
    }

    private String done(Outcome outcome, String done) {
        errors = Objections.byField(outcome.objections());
        return errors.isEmpty() ? RequestsPage.ADDRESS.with("done", done).outcome() : "";
    }

    private UUID uuid() {
        return Ids.read(id, "request");
    }

    public RequestRow getRow() {
        var known = row == null ? deciding.open(uuid()) : row;
        row = known;
        return known;
    }

    public String getAuthority() {
        return authorities.find(getRow().tenant()).map(PlaceOptions::label).orElse("");
    }

    public String getAskedAt() {
        return Moments.moment(getRow().askedAt());
    }

    public String getBackHref() {
        return RequestsPage.ADDRESS.href();
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

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
