package de.aqb.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.bench.Crowd.Place;
import de.aqb.portal.account.Colleague;
import de.aqb.portal.account.Role;
import de.aqb.portal.measure.MeasureFilter;
import de.aqb.portal.measure.MeasureList;
import de.aqb.portal.measure.MeasureRow;
import de.aqb.portal.measure.Measures;
import de.aqb.portal.participation.OpenWork;
import de.aqb.portal.participation.ParticipationFilter;
import de.aqb.portal.participation.ParticipationList;
import de.aqb.portal.participation.ParticipationQuery;
import de.aqb.portal.participation.ParticipationSort;
import de.aqb.portal.tenancy.StatementCount;
import de.aqb.portal.tenancy.Today;
import de.aqb.portal.tenancy.Turn;
import de.aqb.server.Portal;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** A list takes the same statements for one row, for fifty and for thousands, on each of its pages. */
@ArquillianTest
class StatementsAtSizeIT {

    private static final int ONE_FOR_THE_WALL = 1;

    private static final int PAGE = 10;

    @Inject
    ParticipationList participations;

    @Inject
    MeasureList measures;

    @Inject
    Measures measure;

    @Inject
    OpenWork openWork;

    @Inject
    Crowd crowd;

    @Inject
    Colleague colleague;

    @Inject
    Today today;

    @Deployment
    static WebArchive portal() {
        return Portal.deployment(StatementsAtSizeIT.class, Crowd.class, Place.class, Colleague.class);
    }

    @Test
    void listsTakeTheSameStatementsForOneRowForFiftyAndForThousands() throws Exception {
        var places = List.of(crowd.fill("VB", 1, 1), crowd.fill("GI", 5, 50), crowd.fill("LDK", 3, 4000));

        for (var role : List.of(Role.GK_READER, Role.PROVIDER_STAFF, Role.RP_ADMIN)) {
            assertThat(counts(places, role, place -> page(place, Turn.first(), ParticipationSort.NUMBER)))
                    .as("first page of participations, " + role)
                    .satisfies(theSameAndAtMost(2));
            assertThat(counts(places, role, place -> page(place, Turn.after(1), ParticipationSort.NUMBER)))
                    .as("second page of participations, " + role)
                    .satisfies(theSameAndAtMost(2));
            assertThat(counts(places, role, place -> measure.view(place.measure())))
                    .as("a measure, " + role)
                    .satisfies(theSameAndAtMost(5));
            assertThat(counts(places, role, this::measuresWithCounters))
                    .as("measures with their counters, " + role)
                    .satisfies(theSameAndAtMost(5));
        }
        assertThat(counts(places, Role.PROVIDER_STAFF, place -> openWork.longestWaiting(PAGE)))
                .as("who has waited longest")
                .satisfies(theSameAndAtMost(1));
    }

    @Test
    void aPageInAnotherOrderTakesThreeStatementsAtMost() throws Exception {
        var places = List.of(crowd.fill("LM", 1, 1), crowd.fill("MR", 1, 50), crowd.fill("MKK", 1, 4000));

        for (var sort : List.of(ParticipationSort.NAME, ParticipationSort.STATE, ParticipationSort.COMPLETENESS)) {
            assertThat(counts(places, Role.GK_READER, place -> page(place, Turn.after(1), sort)))
                    .as("page behind a row by " + sort)
                    .allMatch(count -> count <= ONE_FOR_THE_WALL + 3);
        }
    }

    /** PostgreSQL is told the tenant with a statement of its own in each transaction. */
    private static Consumer<List<? extends Integer>> theSameAndAtMost(int most) {
        return counts -> {
            assertThat(Set.copyOf(counts)).as("different counts").hasSize(1);
            assertThat(counts.get(0)).isLessThanOrEqualTo(ONE_FOR_THE_WALL + most);
        };
    }

    private interface Reading {
        Object in(Place place) throws Exception;
    }

    private List<Integer> counts(List<Place> places, Role role, Reading reading) throws Exception {
        var counts = new ArrayList<Integer>();
        for (var place : places) {
            Callable<Integer> counted = () -> {
                StatementCount.restart();
                reading.in(place);
                return StatementCount.current();
            };
            counts.add(colleague.works(
                    role,
                    role.isRegional() ? Optional.empty() : Optional.of(place.tenant()),
                    role == Role.PROVIDER_STAFF ? Optional.of(place.provider()) : Optional.empty(),
                    counted));
        }
        return counts;
    }

    private Object page(Place place, Turn<Integer> turn, ParticipationSort sort) {
        return participations.page(new ParticipationQuery(
                place.tenant(), place.measure(), ParticipationFilter.ALL, sort, false, turn, PAGE));
    }

    private Object measuresWithCounters(Place place) {
        var found = measures.page(MeasureFilter.everything(today.today()), Turn.first(), PAGE);
        return measures.tallies(found.rows().stream().map(MeasureRow::id).toList());
    }
}
