package de.aqb.portal.web.guard;

import de.aqb.portal.account.CurrentMembership;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** The mark that each form carries: for which of the own memberships its page was opened. */
public final class OwnPlace {

    /** The name of the hidden field. */
    public static final String PARAMETER = "membership";

    private OwnPlace() {}

    /** Writes the mark into the form that is being written. */
    public static void write(FacesContext context) throws IOException {
        var who = CDI.current().select(CurrentMembership.class).get();
        if (!who.isLoggedIn()) {
            return;
        }
        var writer = context.getResponseWriter();
        writer.startElement("input", null);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", PARAMETER, null);
        writer.writeAttribute("value", who.membershipId().toString(), null);
        writer.endElement("input");
    }
}
