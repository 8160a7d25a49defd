package de.aqb.portal.account.rights;

import de.aqb.portal.account.Role;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * A line of the matrix: who may do that, and how far it reaches.
 *
 * @param nobody for those who are not logged in
 */
public record RightsRow(RightKind kind, String key, Reach nobody, Map<Role, Reach> roles) {

    /** Copies the map. */
    public RightsRow {
        roles = Map.copyOf(roles);
    }

    /** How far the right of that role reaches. */
    public Reach of(Role role) {
        return roles.getOrDefault(role, Reach.NONE);
    }

    /** What it is called, in German. */
    public String label() {
        return ResourceBundle.getBundle(RightsMatrix.TEXTS).getString(textKey());
    }

    /** Under which key its German words stand. */
    public String textKey() {
        return kind.word() + "." + key;
    }
}
