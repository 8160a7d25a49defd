package de.aqb.portal.tenancy;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.sessions.SessionEvent;

/**
 * Lets an empty UUID be written on PostgreSQL: EclipseLink 5.0.0 binds it as a text, which PostgreSQL refuses for a
 * column of type uuid. Derby takes it either way.
 */
final class EmptyIds {

    private EmptyIds() {}

    static void postLogin(SessionEvent event) {
        var session = event.getSession();
        if (session.getLogin().getPlatform().isPostgreSQL()) {
            session.getDescriptors().values().stream()
                    .flatMap(descriptor -> descriptor.getFields().stream())
                    .filter(field -> UUID.class.equals(field.getType()))
                    .forEach(field -> field.setSqlType(Types.OTHER));
        }
    }
}
