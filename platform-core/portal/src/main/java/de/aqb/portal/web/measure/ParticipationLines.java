package de.aqb.portal.web.measure;

import de.aqb.portal.account.rights.Rights;
import de.aqb.portal.participation.DeleteParticipation;
import de.aqb.portal.participation.ParticipationRow;
import de.aqb.portal.web.ui.Address;
import de.aqb.portal.web.ui.Moments;
import de.aqb.portal.web.ui.Texts;
import de.aqb.spi.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes rows of participations as the list of a measure shows them to the reader's role. */
@ApplicationScoped
public class ParticipationLines {

    private static final String NONE = "–";

    @Inject
    Rights rights;

    @Inject
    DeleteParticipation deleting;

    /**
     * In their order, with links that say which one of the list they lead to.
     *
     * @param at place of the first one among all of the measure, 0 if it is not known
     */
    public List<ParticipationLine> of(List<ParticipationRow> rows, int at) {
        return IntStream.range(0, rows.size())
                .mapToObj(row -> of(rows.get(row), at > 0 ? at + row : 0))
                .toList();
    }

    private ParticipationLine of(ParticipationRow row, int at) {
        return new ParticipationLine(
                row.id().toString(),
                rights.mayOpen("/participation/master-data") ? href(row, at) : "",
                row.number(),
                name(row),
                day(row.entryDate()),
                day(row.exitDate()),
                row.state(),
                row.completeness(),
                row.missing(),
                Texts.text("measure.measure.action." + action(row)),
                rights.may("participation.delete") && deleting.allowed(row.state()));
    }

    private String name(ParticipationRow row) {
        if (!rights.maySee("participation.name")) {
            return Optional.ofNullable(row.birthYear())
                    .map(year -> Texts.text("measure.measure.born", String.valueOf(year)))
                    .orElse(NONE);
        }
        return row.displayName().isEmpty() ? Texts.text("participation.form.nameless") : row.displayName();
    }

    private String action(ParticipationRow row) {
        if (!rights.may("participation.record")) {
            return "view";
        }
        return switch (row.state()) {
            case STARTED, TO_COMPLETE -> "complete";
            case ENTRY_COMPLETE -> "exit";
            case EXIT_COMPLETE, LOCKED -> "view";
        };
    }

    private String href(ParticipationRow row, int at) {
        var tab = action(row).equals("exit") ? Phase.EXIT : Phase.MASTER;
        return Address.participation(tab, row.id()).with("at", at > 0 ? at : "").href();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? NONE : Moments.day(day);
    }
}
