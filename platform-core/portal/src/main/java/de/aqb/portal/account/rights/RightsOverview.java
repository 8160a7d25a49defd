package de.aqb.portal.account.rights;

import de.aqb.portal.account.CurrentMembership;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Shows who may do what: to everybody the own rights, to those who look after the rights all of them. */
@Stateless
public class RightsOverview {

    @Inject
    Rights rights;

    @Inject
    CurrentMembership who;

    /** The lines of that kind which give the own role a right. */
    @Right("rights.own")
    public List<RightsRow> own(RightKind kind) {
        return rights.matrix().rows(kind).stream()
                .filter(row -> row.of(who.role()).allows())
                .toList();
    }

    /** The lines of that kind which deny the own role something. */
    @Right("rights.own")
    public List<RightsRow> denied(RightKind kind) {
        return rights.matrix().rows(kind).stream()
                .filter(row -> !row.of(who.role()).allows())
                .toList();
    }

    /** The whole matrix. */
    @Right("rights.matrix")
    public RightsMatrix all() {
        return rights.matrix();
    }
}
