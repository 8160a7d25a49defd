package de.aqb.portal.web.measure;

import de.aqb.portal.measure.MeasureCatalogue;
import de.aqb.portal.measure.MeasureList;
import de.aqb.portal.measure.MeasureRow;
import de.aqb.portal.measure.Tally;
import de.aqb.portal.tenancy.LocalAuthorities;
import de.aqb.portal.tenancy.LocalAuthority;
import de.aqb.portal.tenancy.Today;
import de.aqb.portal.web.ui.Address;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes rows of measures as lists show them, with their counters from one statement. */
@ApplicationScoped
public class MeasureLines {

    @Inject
    MeasureList measures;

    @Inject
    MeasureCatalogue catalogue;

    @Inject
    LocalAuthorities authorities;

    @Inject
    Today today;

    public List<MeasureLine> of(List<MeasureRow> rows) {
        var tallies = measures.tallies(rows.stream().map(MeasureRow::id).toList());
        var names = rows.stream().allMatch(row -> row.tenant().isEmpty())
                ? Map.<String, String>of()
                : authorities.all().stream()
                        .collect(Collectors.toMap(LocalAuthority::getCode, LocalAuthority::getName));
        return rows.stream().map(row -> line(row, tallies, names::get)).toList();
    }

    private MeasureLine line(MeasureRow row, Map<UUID, Tally> tallies, Function<String, String> names) {
        var form = catalogue.active(row.measureType());
        return new MeasureLine(
                Address.measure(row.id()).href(),
                row.number(),
                row.title(),
                row.period().toString(),
                row.heading(),
                row.tenant().isEmpty() ? "" : names.apply(row.tenant()),
                form.title(),
                form.goalText(row.mainGoal()),
                row.state(today.today()),
                row.places(),
                tallies.getOrDefault(row.id(), Tally.NONE));
    }
}
