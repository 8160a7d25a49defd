package de.aqb.portal.web.account;

import static de.aqb.portal.web.ui.Texts.text;

import de.aqb.portal.account.OwnSessions;
import de.aqb.portal.web.ui.Moments;

/** A log-in as a line of "Meine Anmeldungen". */
public record SessionLine(
        String id, String device, String place, String role, String startedAt, String lastSeenAt, boolean current) {

    static SessionLine of(OwnSessions.View session) {
        return new SessionLine(
                session.id().toString(),
                session.device(),
                session.place(),
                text("role." + session.role()),
                Moments.moment(session.startedAt()),
                Moments.moment(session.lastSeenAt()),
                session.current());
    }
}
