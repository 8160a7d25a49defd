package de.aqb.portal.web.shell;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.NotLoggedInException;
import de.aqb.portal.audit.SecurityEvent.Kind;
import de.aqb.portal.audit.SecurityEvents;
import de.aqb.portal.tenancy.NotFoundException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ProtectedViewException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
                    external.redirect(sameAddress(external));
                    return true;
                }
                if (cause instanceof ProtectedViewException || cause instanceof CspException) {
                    note(Kind.FORGED_REQUEST, external);
                    external.redirect(sameAddress(external));
                    return true;
                }
                if (cause instanceof NotLoggedInException) {
                    external.redirect(external.getRequestContextPath() + "/login");
                    return true;
                }
                if (cause instanceof NotFoundException || cause instanceof EJBAccessException) {
                    if (cause instanceof EJBAccessException) {
                        note(Kind.ACCESS_REFUSED, external);
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
        var who = CDI.current().select(CurrentMembership.class).get();
        var account = who.isLoggedIn() ? Optional.of(who.accountId()) : Optional.<UUID>empty();
        CDI.current().select(SecurityEvents.class).get().record(kind, account, external.getRequestServletPath());
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
