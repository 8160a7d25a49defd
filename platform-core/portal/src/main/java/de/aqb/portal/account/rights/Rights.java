package de.aqb.portal.account.rights;

import de.aqb.portal.account.CurrentMembership;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Answers whether the person at hand may do something; pages call it {@code rights}. */
@ApplicationScoped
@Named
public class Rights {

    private final RightsMatrix matrix = RightsMatrix.read();

    @Inject
    CurrentMembership who;

    /** The whole matrix. */
    public RightsMatrix matrix() {
        return matrix;
    }

    /** Whether the person may do this, by its key such as {@code measure.create}. */
    public boolean may(String action) {
        return reach(RightKind.ACTION, action).allows();
    }

    /** Whether the person may open this page, by its address such as {@code /measure/edit}. */
    public boolean mayOpen(String page) {
        return reach(RightKind.PAGE, page).allows();
    }

    /** Whether the person is shown this of a participation, such as {@code participation.name}. */
    public boolean maySee(String field) {
        return reach(RightKind.FIELD, field).allows();
    }

    /** How far the person's right reaches; not at all for what the matrix does not name. */
    public Reach reach(RightKind kind, String key) {
        return matrix.row(kind, key).map(this::reach).orElse(Reach.NONE);
    }

    /** What is open to everybody is answered without asking who it is: the portal itself has no log-in. */
    private Reach reach(RightsRow row) {
        if (row.nobody().allows()) {
            return row.nobody();
        }
        var reach = who.isLoggedIn() ? row.of(who.role()) : Reach.NONE;
        // Who lacks the second factor may do nothing but set it up.
        return who.isFactorMissing() && reach != Reach.SELF ? Reach.NONE : reach;
    }
}
