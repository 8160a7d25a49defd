package de.aqb.portal.measure;

import de.aqb.portal.account.rights.Right;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.Today;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Keeps published forms for ever, and which version of each is active. Forms belong to no tenant. */
@Stateless
public class FormStore {

    @Inject
    Database database;

    @Inject
    Today today;

    /** The stored form, if that version was ever published. */
    @Right("form.store")
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Optional<Form> find(String type, int version) {
        return Optional.ofNullable(database.shared().find(FormDefinition.class, new FormDefinition.Key(type, version)))
                .map(stored -> FormJson.read(stored.content()));
    }

    /**
     * Publishes a form. A version that was published before has to be the same, down to its last text.
     *
     * @return the hash of what is stored; another one than the form's own if that version holds another form
     */
    @Right("form.store")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public String publish(Form form) {
        var em = database.shared();
        var stored = em.find(FormDefinition.class, new FormDefinition.Key(form.type(), form.version()));
        if (stored != null) {
            return stored.contentHash();
        }
        var hash = FormJson.checksum(form);
        em.persist(new FormDefinition(form.type(), form.version(), FormJson.write(form), hash, today.now()));
        return hash;
    }

    /** The versions that were ever in use; what they ask has been answered, so it never changes its meaning. */
    @Right("form.store")
    public List<Integer> everActive(String type) {
        return database.shared()
                .createNamedQuery(FormActivation.VERSIONS, Integer.class)
                .setParameter("type", type)
                .getResultList();
    }

    /** All versions of that type, the newest first, with the moments they came and were last made the active one. */
    @Right("form.store")
    public List<PublishedVersion> versions(String type) {
        var activated = new HashMap<Integer, Instant>();
        database.shared()
                .createNamedQuery(FormActivation.HISTORY, Object[].class)
                .setParameter("type", type)
                .getResultStream()
                .forEach(row -> activated.put((Integer) row[0], (Instant) row[1]));
        return database.shared()
                .createNamedQuery(FormDefinition.VERSIONS, Object[].class)
                .setParameter("type", type)
                .getResultStream()
                .map(row -> new PublishedVersion(
                        (Integer) row[0], (Instant) row[1], Optional.ofNullable(activated.get(row[0]))))
                .sorted(Comparator.comparing(PublishedVersion::version).reversed())
                .toList();
    }

    /** From now on new entries of the type are made with this version; those of another one are to follow. */
    @Right("form.store")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void activate(String type, int version) {
        var em = database.shared();
        var first = activeVersion(type).isEmpty();
        var now = today.now();
        var activation = new FormActivation(Ids.next(), type, version, now);
        em.persist(activation);
        if (!first) {
            // The database layer knows nothing of the foreign key.
            em.flush();
            em.createNamedQuery(FormMove.OPEN_OF_TYPE, FormMove.class)
                    .setParameter("type", type)
                    .getResultList()
                    .forEach(overtaken -> overtaken.finish(now));
            em.persist(new FormMove(activation.id(), type, version, now));
        }
    }

    /** When a version of any type last became the active one; servers notice by it what another one has done. */
    @Right("form.store")
    public Optional<Instant> lastActivation() {
        return database.shared()
                .createNamedQuery(FormActivation.LAST, Instant.class)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The version that new entries of the type are made with; empty before the first activation. */
    @Right("form.store")
    public Optional<Integer> activeVersion(String type) {
        return database.shared()
                .createNamedQuery(FormActivation.OF_TYPE, Integer.class)
                .setParameter("type", type)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The types that ever had an active version, by key. */
    @Right("form.store")
    public List<String> types() {
        return database.shared()
                .createNamedQuery(FormActivation.TYPES, String.class)
                .getResultList();
    }
}
