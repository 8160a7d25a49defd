package de.aqb.portal.participation;

import de.aqb.portal.audit.ChangeEntry;
import de.aqb.portal.measure.MeasureDetails;
import de.aqb.portal.participation.rules.Circumstances;
import de.aqb.portal.participation.rules.ParticipationForm;
import de.aqb.portal.participation.rules.ParticipationState;
import de.aqb.spi.Answers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * All that the page of one tab shows.
 *
 * @param providers names of the providers that run the measure
 * @param saved empty before the first "Speichern"
 * @param version of the participation, 0 before the first "Speichern"
 * @param stored the answers of all tabs
 * @param draft what the reader has typed in this tab and not saved
 * @param locked whether the completion of the measure has been reported
 * @param editable whether the reader records participations at all, and this one is not locked
 * @param changes the latest entries of the change log, newest first
 */
public record TabContent(
        UUID id,
        UUID measureId,
        MeasureDetails measure,
        List<String> providers,
        Optional<Head> saved,
        long version,
        FormVersions versions,
        ParticipationForm form,
        Circumstances circumstances,
        Answers stored,
        Optional<Typed> draft,
        boolean locked,
        boolean editable,
        Neighbours neighbours,
        List<ChangeEntry> changes) {

    public TabContent {
        providers = List.copyOf(providers);
        changes = List.copyOf(changes);
    }

    /** What stands above the tabs of a saved participation. */
    public record Head(String number, String name, ParticipationState state, Instant changedAt, String changedBy) {}

    /** What was typed, the version and the form it started from, and when it was kept. */
    public record Typed(Map<String, String> fields, long baseVersion, FormVersions versions, Instant savedAt) {
        public Typed {
            fields = Map.copyOf(fields);
        }
    }

    /**
     * The participations before and after this one by number, as far as the reader may see them.
     *
     * @param total how many of the measure the reader may see
     */
    public record Neighbours(Optional<UUID> previous, Optional<UUID> next, int total) {

        public static final Neighbours NONE = new Neighbours(Optional.empty(), Optional.empty(), 0);

        /** The one after for a step forward, the one before for a step back. */
        public Optional<UUID> at(int step) {
            return step < 0 ? previous : next;
        }
    }
}
