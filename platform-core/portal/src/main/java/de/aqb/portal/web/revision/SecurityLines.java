package de.aqb.portal.web.revision;

import de.aqb.portal.account.revision.SecurityEntry;
import de.aqb.portal.account.rights.RightKind;
import de.aqb.portal.account.rights.Rights;
import de.aqb.portal.account.rights.RightsRow;
import de.aqb.portal.web.ui.Moments;
import de.aqb.portal.web.ui.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Makes lines of the security log readable: words instead of kinds and keys. */
@ApplicationScoped
class SecurityLines {

    @Inject
    Rights rights;

    /** A line as the page shows it. */
    public record SecurityLine(
            String at, String kind, String look, String icon, String person, String place, String about) {}

    SecurityLine of(SecurityEntry entry) {
        var refused = entry.kind().name().matches(".*(REFUSED|FORGED|FAILED|LOCKED|UNKNOWN).*");
        return new SecurityLine(
                Moments.moment(entry.at()),
                Texts.text("revision.kind." + entry.kind().name()),
                refused ? "badge--warn" : "",
                refused ? "warn" : "done",
                Optional.ofNullable(entry.person()).orElseGet(() -> Texts.text("revision.unknown")),
                Optional.ofNullable(entry.tenant()).orElse("–"),
                about(entry.detail()));
    }

    /** Only what the matrix of rights has a word for is named: a detail may be an id. */
    private String about(String detail) {
        var path = detail.toLowerCase(Locale.ROOT).endsWith(".xhtml")
                ? detail.substring(0, detail.length() - ".xhtml".length())
                : detail;
        return Arrays.stream(RightKind.values())
                .flatMap(kind -> rights.matrix().row(kind, path).stream())
                .map(RightsRow::label)
                .findFirst()
                .orElse("–");
    }
}
