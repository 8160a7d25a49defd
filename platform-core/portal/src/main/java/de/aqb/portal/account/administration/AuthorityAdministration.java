package de.aqb.portal.account.administration;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.rights.Right;
import de.aqb.portal.audit.SecurityEvent.Kind;
import de.aqb.portal.audit.SecurityEvents;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.LikePattern;
import de.aqb.portal.tenancy.LocalAuthority;
import de.aqb.portal.tenancy.LocalAuthority.Details;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.tenancy.Slice;
import de.aqb.portal.tenancy.Turn;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The regional authority keeps the local authorities (<i>Gebietskörperschaften</i>): the tenants. None is ever deleted; one
 * that ends gets its last day.
 */
@Stateless
public class AuthorityAdministration {

    private static final Pattern CODE = Pattern.compile("[A-Z]{1,8}");
    private static final Pattern AGS = Pattern.compile("[0-9]{5}([0-9]{3})?");
    private static final Pattern NAME = Pattern.compile("[^\\p{Cc}\\p{Cf}]+");

    @Inject
    Database database;

    @Inject
    SecurityEvents events;

    @Inject
    CurrentMembership who;

    /**
     * Some of the local authorities, in the order of their names.
     *
     * @param text part of name or code, already normalised; empty for all
     * @param turn tells the page by the code of one
     */
    @Right("authority.keep")
    public Slice<LocalAuthority> page(String text, Turn<String> turn, int size) {
        var where = new StringBuilder("1 = 1");
        if (!text.isEmpty()) {
            where.append(" and (a.searchName like :text escape '!' or lower(a.code) like :text escape '!')");
        }
        if (turn.row().isPresent()) {
            where.append(" and a.searchName %1$s= :name and (a.searchName %1$s :name or a.code %1$s :row)"
                    .formatted(turn.side(false)));
        }
        var query = database.shared()
                .createQuery(
                        "select a from LocalAuthority a where %s order by a.searchName%2$s, a.code%2$s"
                                .formatted(where, turn.order(false)),
                        LocalAuthority.class);
        if (!text.isEmpty()) {
            query.setParameter("text", "%" + LikePattern.escape(text) + "%");
        }
        turn.row().ifPresent(row -> {
            query.setParameter("name", open(row).getSearchName());
            query.setParameter("row", row);
        });
        return Slice.of(query.setMaxResults(size + 1).getResultList(), size, turn);
    }

    /** @throws NotFoundException for one that does not exist */
    @Right("authority.keep")
    public LocalAuthority open(String code) {
        return Optional.ofNullable(database.shared().find(LocalAuthority.class, code))
                .orElseThrow(() -> new NotFoundException("local authority"));
    }

    /** A new tenant. Its code is for ever: it stands in the numbers of its measures. */
    @Right("authority.keep")
    public Set<Objection> create(String code, Details details) {
        var objections = objections(details);
        if (!CODE.matcher(code).matches()) {
            objections.add(Objection.CODE_SHAPE);
        } else if (database.shared().find(LocalAuthority.class, code) != null) {
            objections.add(Objection.CODE_TAKEN);
        }
        if (objections.isEmpty()) {
            database.shared().persist(new LocalAuthority(code, details));
            note(code);
        }
        return objections;
    }

    /** Another name, kind or time; its places are called so from now on too. */
    @Right("authority.keep")
    public Set<Objection> change(String code, long version, Details details) {
        var em = database.shared();
        var authority = open(code);
        em.refresh(authority, LockModeType.PESSIMISTIC_WRITE);
        var objections = objections(details);
        if (authority.getVersion() != version) {
            objections.add(Objection.CHANGED_MEANWHILE);
        }
        if (objections.isEmpty()) {
            authority.change(details);
            em.createQuery(
                            "update Membership m set m.placeName = :name where m.tenant = :code and m.providerId is null")
                    .setParameter("name", details.name())
                    .setParameter("code", code)
                    .executeUpdate();
            note(code);
        }
        return objections;
    }

    private void note(String code) {
        events.record(Kind.TENANT_CHANGED, Optional.of(who.accountId()), code);
    }

    private static Set<Objection> objections(Details details) {
        var objections = EnumSet.noneOf(Objection.class);
        if (details.name().isBlank()) {
            objections.add(Objection.AUTHORITY_NAME_MISSING);
        } else if (details.name().length() > LocalAuthority.NAME_MAX
                || !NAME.matcher(details.name()).matches()) {
            objections.add(Objection.AUTHORITY_NAME_SHAPE);
        }
        if (!AGS.matcher(details.ags()).matches()) {
            objections.add(Objection.AGS_SHAPE);
        }
        if (details.validFrom().isPresent()
                && details.validTo()
                        .filter(end -> end.isBefore(details.validFrom().get()))
                        .isPresent()) {
            objections.add(Objection.END_BEFORE_START);
        }
        return objections;
    }
}
