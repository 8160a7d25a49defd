package de.aqb.portal.web.participation;

import de.aqb.portal.participation.rules.ParticipationForm;
import de.aqb.spi.Answers;
import de.aqb.spi.Phase;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of a tab without any answers: enough to take in what was sent, and no statement is needed for it. */
final class BareFields {

    private BareFields() {}

    static List<SectionView> of(ParticipationForm form, Phase phase, boolean readonly) {
        return SectionViews.of(new TabState(
                form,
                phase,
                Answers.none(),
                Map.of(),
                Answers.none(),
                readonly,
                false,
                Map.of(),
                Map.of(),
                new FieldLog(form, List.of()),
                Set.of(phase)));
    }
}
