package de.aqb.portal.web.administration;

import static de.aqb.portal.web.ui.Texts.text;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.rights.Rights;
import de.aqb.portal.web.ui.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The tabs of "Administration": those that the role may open, each a page with an address of its own. */
@Named
@RequestScoped
public class AdministrationTabs {

    @Inject
    Rights rights;

    @Inject
    CurrentMembership who;

    /**
     * A tab.
     *
     * @param current whether its page is open
     */
    public record Tab(String label, String href, boolean current) {}

    /** The tabs in their order. */
    public List<Tab> getAll() {
        return Stream.of("accounts", "providers", "authorities", "caseworkers", "requests", "target-groups", "mails")
                .filter(page -> rights.mayOpen("/administration/" + page))
                .map(AdministrationTabs::tab)
                .toList();
    }

    /** What stands below the heading. */
    public String getSubtitle() {
        return switch (who.role()) {
            case GK_MANAGER -> text("administration.subtitle.authority", who.getPlaceName());
            case RP_CASEWORKER -> text("administration.subtitle.caseworker");
            case RP_ADMIN, GK_READER, PROVIDER_STAFF, AUDITOR -> text("administration.subtitle.platform");
        };
    }

    private static Tab tab(String page) {
        var view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        var address = "/administration/" + page;
        return new Tab(text("administration.tab." + page), Address.of(address).href(), view.equals(address + ".xhtml"));
    }
}
