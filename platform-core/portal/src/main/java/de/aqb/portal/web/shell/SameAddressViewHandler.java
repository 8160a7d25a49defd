package de.aqb.portal.web.shell;

import static java.util.stream.Collectors.joining;

import de.aqb.portal.web.guard.OwnPlace;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.stream.Stream;

/**
 * Lets a form post to the very address its page was opened with. So the page keeps its address when it cannot be saved,
 * and whoever has to log in again, or whose view expired, comes back to the same record.
 */
public class SameAddressViewHandler extends ViewHandlerWrapper {

    /** Wraps the handler Faces brings. */
    public SameAddressViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var address = super.getActionURL(context, viewId);
        var view = context.getViewRoot();
        var written = PhaseId.RENDER_RESPONSE.equals(context.getCurrentPhaseId());
        return written && view != null && viewId.equals(view.getViewId()) && address.indexOf('?') < 0
                ? address + query(context)
                : address;
    }

    /** Each form says for which of the own places its page was opened. */
    @Override
    public void writeState(FacesContext context) throws IOException {
        super.writeState(context);
        OwnPlace.write(context);
    }

    /** The parameters of the page, without what is to be said only once. */
    private static String query(FacesContext context) {
        var query = ((HttpServletRequest) context.getExternalContext().getRequest()).getQueryString();
        return query == null || query.isEmpty()
                ? ""
                : Stream.of(query.split("&"))
                        .filter(parameter -> !parameter.startsWith("done="))
                        .collect(joining("&", "?", ""));
    }
}
