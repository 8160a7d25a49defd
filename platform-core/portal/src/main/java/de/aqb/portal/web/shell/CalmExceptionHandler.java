package de.aqb.portal.web.shell;

import de.aqb.portal.account.NotLoggedInException;
import de.aqb.portal.account.RefusalLog;
import de.aqb.portal.account.rights.RefusedException;
import de.aqb.portal.audit.SecurityEvent.Kind;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.web.guard.SamePage;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ProtectedViewException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.primefaces.csp.CspException;

/**
 * What becomes of an exception in a page: a view that expired or was not ours opens the same address again, where the
 * draft waits; what may not be seen is not there; all else is a fault and goes to the {@link FaultServlet}.
 */
public class CalmExceptionHandler extends ExceptionHandlerWrapper {

    /** Wraps the handler Faces brings. */
    public CalmExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var context = FacesContext.getCurrentInstance();
            if (answered(context, events.next().getContext().getException())) {
                events.remove();
                context.responseComplete();
            }
        }
        getWrapped().handle();
    }

    private static boolean answered(FacesContext context, Throwable thrown) {
        var external = context.getExternalContext();
        try {
            for (var cause = thrown; cause != null; cause = cause.getCause()) {
                if (cause instanceof ViewExpiredException) {
                    note(Kind.UNKNOWN_PAGE, external);
                    external.redirect(SamePage.address((HttpServletRequest) external.getRequest()));
                    return true;
                }
                if (cause instanceof ProtectedViewException || cause instanceof CspException) {
                    note(Kind.FORGED_REQUEST, external);
                    external.redirect(SamePage.address((HttpServletRequest) external.getRequest()));
                    return true;
                }
                if (cause instanceof NotLoggedInException) {
                    external.redirect(external.getRequestContextPath() + "/login");
                    return true;
                }
                if (cause instanceof NotFoundException || cause instanceof EJBAccessException) {
                    // A refused right has been noted where it was asked for.
                    if (!(cause instanceof RefusedException)) {
                        note(cause instanceof EJBAccessException ? Kind.ACCESS_REFUSED : Kind.UNKNOWN_OBJECT, external);
                    }
                    external.getRequestMap().put(MissingFilter.MISSING, true);
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    /** The security log names the page and the account, nothing of what was asked for. */
    private static void note(Kind kind, ExternalContext external) {
        CDI.current().select(RefusalLog.class).get().note(kind, external.getRequestServletPath());
    }
}
