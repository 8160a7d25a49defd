package de.aqb.portal.participation;

import de.aqb.spi.Phase;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody hands in with "Speichern".
 *
 * @param fields raw text by name of the answer, as typed
 * @param baseVersion version of the participation from which the typing started, 0 before the first save
 * @param versions of the form as it stood on the page
 * @param decisions for fields that somebody else has changed meanwhile: the name of the answer and whose value holds
 */
public record TabEntry(
        UUID participationId,
        Phase phase,
        Map<String, String> fields,
        long baseVersion,
        FormVersions versions,
        Map<String, Decision> decisions) {

    /** Whose value holds where two people have changed the same field. */
    public enum Decision {
        MINE,
        THEIRS
    }

    public TabEntry {
        fields = Map.copyOf(fields);
        decisions = Map.copyOf(decisions);
    }
}
