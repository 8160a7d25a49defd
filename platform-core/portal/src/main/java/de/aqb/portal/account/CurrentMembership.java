package de.aqb.portal.account;

import de.aqb.portal.tenancy.Actor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who sends this request, and for which place. Filled by the log-in mechanism; the getters are for pages. */
@RequestScoped
@Named("who")
public class CurrentMembership {

    @Nullable
    private LoggedIn loggedIn;

    private Instant confirmedAt = Instant.EPOCH;

    void enter(LoggedIn loggedIn) {
        this.loggedIn = loggedIn;
        this.confirmedAt = loggedIn.times().confirmedAt();
    }

    /** The password was asked for in this very request. */
    void confirmed(Instant now) {
        this.confirmedAt = now;
    }

    void leave() {
        this.loggedIn = null;
    }

    LoggedIn get() {
        if (loggedIn == null) {
            throw new NotLoggedInException();
        }
        return loggedIn;
    }

    public boolean isLoggedIn() {
        return loggedIn != null;
    }

    /** As the logs keep it. */
    public Actor actor() {
        return get().actor();
    }

    public UUID accountId() {
        return get().actor().accountId();
    }

    public UUID membershipId() {
        return get().membershipId();
    }

    public Role role() {
        return get().role();
    }

    /** The code of the local authority, empty for those who work for the whole platform. */
    public Optional<String> tenant() {
        return get().tenant();
    }

    /** The provider of its staff, empty for everybody else. */
    public Optional<UUID> provider() {
        return get().provider();
    }

    /** The local authorities assigned to a caseworker. */
    public Set<String> authorities() {
        return get().authorities();
    }

    /** Whether a script's request comes from a page of this log-in. */
    public boolean hasPageToken(String claimed) {
        return get().token().hasPageToken(claimed);
    }

    /** What a page's scripts send back with each request. */
    public String pageToken() {
        return get().token().pageToken();
    }

    /** Whether nothing may be done before a second factor is set up. */
    public boolean isFactorMissing() {
        return loggedIn != null && loggedIn.factorMissing();
    }

    /** When the log-in is over, whatever the person does. */
    public Instant endsAt() {
        return get().times().endsAt();
    }

    /** Whether the password was asked for so lately that it need not be asked for again. */
    public boolean isConfirmed(Instant now) {
        return isLoggedIn() && SessionLimits.isConfirmed(confirmedAt, now);
    }

    public String getName() {
        return get().actor().name();
    }

    public String getEmail() {
        return get().email();
    }

    public UUID getMembershipId() {
        return membershipId();
    }

    public Role getRole() {
        return role();
    }

    public String getPlaceName() {
        return get().placeName();
    }

    public List<MembershipChoice> getOthers() {
        return get().others();
    }

    public String getPageToken() {
        return pageToken();
    }
}
