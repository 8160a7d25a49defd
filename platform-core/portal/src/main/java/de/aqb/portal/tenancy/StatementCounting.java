package de.aqb.portal.tenancy;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;

/** Counts the statements of each request from its very beginning, the log-in's look-up included. */
@WebListener
public class StatementCounting implements ServletRequestListener {

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        StatementCount.restart();
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        StatementCount.forget();
    }
}
