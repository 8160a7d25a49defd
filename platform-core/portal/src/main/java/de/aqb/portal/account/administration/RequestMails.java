package de.aqb.portal.account.administration;

import de.aqb.portal.account.Membership;
import de.aqb.portal.account.Role;
import de.aqb.portal.mail.BaseUrl;
import de.aqb.portal.mail.Mail;
import de.aqb.portal.mail.Outbox;
import de.aqb.portal.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells people by mail that a request waits for them or was decided; whom it is about stands in the portal only. */
@ApplicationScoped
class RequestMails {

    private static final String PAGE = "/administration/requests";
    private static final String WORKING = " m.retiredAt is null and m.acceptedAt is not null ";

    @Inject
    Database database;

    @Inject
    Outbox outbox;

    @Inject
    BaseUrl base;

    /** To the caseworkers of the local authority; where there is none, to the regional authority's administrators. */
    void asked(String tenant, String placeName) {
        var caseworkers = database.shared()
                .createQuery(
                        "select m from Membership m where" + WORKING
                                + "and m.role = :role and :tenant member of m.authorities",
                        Membership.class)
                .setParameter("role", Role.RP_CASEWORKER)
                .setParameter("tenant", tenant)
                .getResultList();
        var readers = caseworkers.isEmpty() ? administrators() : caseworkers;
        readers.forEach(reader -> post("account-request", reader, placeName));
    }

    void confirmed(AccountRequest request, String placeName) {
        whoAsked(request).ifPresent(reader -> post("account-request-confirmed", reader, placeName));
    }

    void declined(AccountRequest request, String placeName) {
        whoAsked(request).ifPresent(reader -> post("account-request-refused", reader, placeName));
    }

    private List<Membership> administrators() {
        return database.shared()
                .createQuery("select m from Membership m where" + WORKING + "and m.role = :role", Membership.class)
                .setParameter("role", Role.RP_ADMIN)
                .getResultList();
    }

    /** Nobody, if the person does not work there any more. */
    private Optional<Membership> whoAsked(AccountRequest request) {
        return database.shared()
                .createQuery("select m from Membership m where" + WORKING + "and m.id = :id", Membership.class)
                .setParameter("id", request.askedMembership())
                .getResultStream()
                .findFirst();
    }

    private void post(String template, Membership reader, String placeName) {
        outbox.post(new Mail(
                template,
                reader.getMailAddress(),
                reader.getName(),
                Map.of("place", placeName, "link", base.link(PAGE))));
    }
}
