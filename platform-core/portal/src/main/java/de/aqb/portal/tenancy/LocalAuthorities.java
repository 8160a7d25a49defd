package de.aqb.portal.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Finds local authorities. */
@ApplicationScoped
public class LocalAuthorities {

    @Inject
    Database database;

    /** All of them, also those of the past, by name. */
    @Transactional
    public List<LocalAuthority> all() {
        return database.shared()
                .createQuery("select a from LocalAuthority a order by a.name, a.code", LocalAuthority.class)
                .getResultList();
    }

    /** The one with this code. */
    @Transactional
    public Optional<LocalAuthority> find(String code) {
        return Optional.ofNullable(database.shared().find(LocalAuthority.class, code));
    }
}
