package de.aqb.portal.web.measure;

import de.aqb.portal.account.Provider;
import de.aqb.portal.web.ui.OptionView;
import java.util.List;

/** Writes providers as a page offers them to choose from. */
final class ProviderChoice {

    private ProviderChoice() {}

    static List<OptionView> of(List<Provider> providers) {
        return providers.stream()
                .map(each -> new OptionView(each.getId().toString(), each.getName()))
                .toList();
    }
}
