package de.aqb.portal.web.shell;

import static de.aqb.portal.web.ui.Texts.text;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.rights.Rights;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The main menu: what the role may open, and which of it is open. */
@Named
@RequestScoped
public class Menu {

    @Inject
    private Rights rights;

    @Inject
    private CurrentMembership who;

    /** The entries in their order, none before log-in. */
    public List<MenuEntry> getEntries() {
        var entries = new ArrayList<MenuEntry>();
        if (who.isLoggedIn()) {
            add(entries, "shell.menu.dashboard", "/dashboard", "/dashboard");
            add(entries, "shell.menu.measures", "/measure/measures", "/measure/", "/participation/");
            add(entries, "shell.menu.types", "/type/types", "/type/");
            add(entries, "shell.menu.log", "/revision/security", "/revision/");
            add(entries, "shell.menu.administration", "/administration/accounts", "/administration/");
            if (rights.may("rights.matrix")) {
                add(entries, "shell.menu.rights", "/rights/rights", "/rights/");
            }
        }
        return entries;
    }

    private void add(List<MenuEntry> entries, String key, String address, String... areas) {
        if (rights.mayOpen(address)) {
            entries.add(entry(key, address, areas));
        }
    }

    private static MenuEntry entry(String key, String address, String... areas) {
        var context = FacesContext.getCurrentInstance();
        var view = context.getViewRoot().getViewId();
        var open = List.of(areas).stream().anyMatch(view::startsWith);
        return new MenuEntry(text(key), context.getExternalContext().getRequestContextPath() + address, open);
    }
}
