package de.aqb.portal.tenancy;

import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.SessionProfilerAdapter;

/**
 * Counts the statements that really go to the database.
 *
 * <p>Each statement and each batch is prepared once. The session events around a call fire for each row of a batch, and
 * the timer of execution a second time for closing.
 */
public class StatementProfiler extends SessionProfilerAdapter {

    @Override
    public void startOperationProfile(String operation, DatabaseQuery query, int weight) {
        if (SqlPrepare.equals(operation)) {
            StatementCount.add();
        }
    }

    @Override
    public int getProfileWeight() {
        return ALL;
    }
}
