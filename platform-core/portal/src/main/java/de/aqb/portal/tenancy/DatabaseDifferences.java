package de.aqb.portal.tenancy;

import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Where EclipseLink alone does not do justice to both databases; named as listener of both persistence units. */
public class DatabaseDifferences extends SessionEventAdapter {

    @Override
    public void postLogin(SessionEvent event) {
        EmptyIds.postLogin(event);
    }

    @Override
    public void preExecuteCall(SessionEvent event) {
        ToldIndex.preExecuteCall(event);
    }
}
