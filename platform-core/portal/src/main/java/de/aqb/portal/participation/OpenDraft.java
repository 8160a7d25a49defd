package de.aqb.portal.participation;

import de.aqb.spi.Answers;
import de.aqb.spi.Phase;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft as the dashboard lists it.
 *
 * @param name "Vogt, Lena": as saved, else as typed; empty where neither is known
 * @param measure number of the measure
 */
public record OpenDraft(UUID participationId, Phase phase, Instant savedAt, String name, String measure) {

    static OpenDraft of(Object[] row) {
        var saved = PersonName.of((String) row[3], (String) row[4]);
        var name = saved.isEmpty() ? typed((String) row[6]) : saved;
        return new OpenDraft(
                (UUID) row[0], Phase.of((String) row[1]).orElseThrow(), (Instant) row[2], name, (String) row[5]);
    }

    private static String typed(@Nullable String fields) {
        if (fields == null) {
            return "";
        }
        var texts = DraftFields.read(fields);
        return PersonName.of(
                texts.get(Answers.name(Phase.MASTER, CoreKeys.LAST_NAME)),
                texts.get(Answers.name(Phase.MASTER, CoreKeys.FIRST_NAME)));
    }
}
