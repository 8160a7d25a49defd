package de.aqb.portal.web.guard;

import de.aqb.portal.account.RefusalLog;
import de.aqb.portal.audit.SecurityEvent.Kind;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.stream.Collectors;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspException;

/**
 * Takes nothing from a form that its page does not have: no field that is hidden or locked, no button that is not shown,
 * nothing made up. Faces alone would overlook it in silence; here the whole form is refused, and noted.
 */
public class PostbackGuard implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(PostbackGuard.class.getName());
    private static final int LONGEST_NAME = 80;
    private static final String NONCE = "primefaces.nonce";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (!context.isPostback() || context.getResponseComplete() || context.getViewRoot() == null) {
            return;
        }
        if (PhaseId.RESTORE_VIEW.equals(event.getPhaseId())) {
            var alien = isOfThisView(context) ? alien(context) : Set.of(NONCE);
            if (!alien.isEmpty()) {
                refuse(context, alien);
            }
        } else if (PhaseId.PROCESS_VALIDATIONS.equals(event.getPhaseId())
                && choseWhatIsNotOffered(context.getViewRoot())) {
            note(context);
        }
    }

    private static Set<String> alien(FacesContext context) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        return AcceptedNames.of(context).alien(request);
    }

    /** PrimeFaces asks for the nonce of the view too, but not before a page is written again: too late for an action. */
    private static boolean isOfThisView(FacesContext context) {
        try {
            // What the view remembers has to be there before it is asked for, or anything passes.
            context.getViewRoot().getViewMap(true);
            PrimeFacesContext.getCspState(context).getNonce();
            return true;
        } catch (CspException forged) {
            return false;
        }
    }

    private static void refuse(FacesContext context, Set<String> alien) {
        // Whoever writes a page wants to know which field it forgot to declare.
        LOG.log(
                Level.WARNING,
                "{0} does not have what was sent: {1}",
                context.getViewRoot().getViewId(),
                words(alien));
        note(context);
        try {
            var external = context.getExternalContext();
            SamePage.show((HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse());
        } catch (IOException e) {
            throw new FacesException(e);
        }
        context.responseComplete();
    }

    private static void note(FacesContext context) {
        CDI.current()
                .select(RefusalLog.class)
                .get()
                .note(Kind.FORGED_REQUEST, context.getExternalContext().getRequestServletPath());
    }

    /** No names of a stranger's making: they could be made to look like lines of the log. */
    private static Set<String> words(Set<String> names) {
        return names.stream()
                .filter(name -> name.length() <= LONGEST_NAME && name.matches("[\\w:.-]+"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean choseWhatIsNotOffered(UIComponent component) {
        if (!component.isRendered()) {
            return false;
        }
        if ((component instanceof UISelectOne || component instanceof UISelectMany)
                && component instanceof UIInput choice
                && !choice.isValid()) {
            return true;
        }
        var inside = component.getFacetsAndChildren();
        while (inside.hasNext()) {
            if (choseWhatIsNotOffered(inside.next())) {
                return true;
            }
        }
        return false;
    }
}
