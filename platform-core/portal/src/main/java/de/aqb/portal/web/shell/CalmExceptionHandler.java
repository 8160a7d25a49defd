package de.aqb.portal.web.shell;

import de.aqb.portal.account.NotLoggedInException;
import de.aqb.portal.tenancy.NotFoundException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ProtectedViewException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspException;

/**
 * What becomes of an exception in a page: a view that expired or was not ours opens the same address again, where the
 * draft waits; what may not be seen is not there; all else is a fault and goes to the {@link FaultServlet}.
 */
public class CalmExceptionHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = System.getLogger(CalmExceptionHandler.class.getName());

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
                    external.redirect(sameAddress(external));
                    return true;
                }
                if (cause instanceof ProtectedViewException || cause instanceof CspException) {
                    LOG.log(Level.WARNING, "A forged form was sent to {0}", external.getRequestServletPath());
                    external.redirect(sameAddress(external));
                    return true;
                }
                if (cause instanceof NotLoggedInException) {
                    external.redirect(external.getRequestContextPath() + "/login");
                    return true;
                }
                if (cause instanceof NotFoundException || cause instanceof EJBAccessException) {
                    external.getRequestMap().put(MissingFilter.MISSING, true);
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    /** A form posts to its page without the parameters the page was opened with; the browser's referrer has them. */
    private static String sameAddress(ExternalContext external) {
        var path = external.getRequestContextPath() + external.getRequestServletPath();
        var query = query(external.getRequestHeaderMap().get("Referer"), path);
        return query == null ? path : path + "?" + query;
    }

    private static @Nullable String query(@Nullable String referrer, String path) {
        if (referrer == null) {
            return null;
        }
        try {
            var address = URI.create(referrer);
            return path.equals(address.getRawPath()) ? address.getRawQuery() : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
