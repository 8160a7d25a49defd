package de.aqb.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.bench.Crowd.Place;
import de.aqb.portal.account.Colleague;
import de.aqb.portal.account.Role;
import de.aqb.portal.measure.MeasureFilter;
import de.aqb.portal.measure.MeasureList;
import de.aqb.portal.measure.MeasureRow;
import de.aqb.portal.measure.MeasureState;
import de.aqb.portal.participation.OpenWork;
import de.aqb.portal.participation.ParticipationFilter;
import de.aqb.portal.participation.ParticipationList;
import de.aqb.portal.participation.ParticipationQuery;
import de.aqb.portal.participation.ParticipationRow;
import de.aqb.portal.participation.ParticipationSort;
import de.aqb.portal.participation.rules.ParticipationState;
import de.aqb.portal.tenancy.LocalAuthorities;
import de.aqb.portal.tenancy.LocalAuthority;
import de.aqb.portal.tenancy.Slice;
import de.aqb.portal.tenancy.Today;
import de.aqb.portal.tenancy.Turn;
import de.aqb.server.Portal;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * How the time for a page of a list grows from 10,000 participations to 100,000, and from its first page to its last: all
 * in one measure, and in one of 25 or 250 measures.
 */
@ArquillianTest
class ListsBench {

    private static final Logger LOG = Logger.getLogger(ListsBench.class.getName());
    private static final int PAGE = 10;
    private static final int ON_THE_DASHBOARD = 12;
    private static final int WAITING = 6;

    @Inject
    ParticipationList participations;

    @Inject
    MeasureList measures;

    @Inject
    OpenWork openWork;

    @Inject
    Crowd crowd;

    @Inject
    Colleague colleague;

    @Inject
    LocalAuthorities authorities;

    @Inject
    Today today;

    @Resource(lookup = "jdbc/migration")
    DataSource owner;

    private final List<String> table = new ArrayList<>();

    @Deployment
    static WebArchive portal() {
        return Portal.deployment(
                ListsBench.class, Crowd.class, Place.class, Contest.class, Evidence.class, Colleague.class);
    }

    @Test
    void listsStayAsQuickWhenTheyGrow() throws Exception {
        var codes = authorities.all().stream().map(LocalAuthority::getCode).toList();
        var start = System.nanoTime();
        var big = crowd.fill(codes.get(0), 1, 100_000);
        var small = crowd.fill(codes.get(1), 1, 10_000);
        var manyMore = crowd.fill(codes.get(2), 250, 40);
        var many = crowd.fill(codes.get(3), 25, 40);
        var database = freshStatistics();
        LOG.info("121,000 participations are there after " + (System.nanoTime() - start) / 1_000_000_000 + " s");

        for (var sort : ParticipationSort.values()) {
            for (var descending : List.of(false, true)) {
                participations("one measure", Role.GK_READER, sort, descending, Optional.empty(), small, big);
            }
        }
        var filter = Optional.of(ParticipationState.ENTRY_COMPLETE);
        for (var sort : ParticipationSort.values()) {
            participations("one measure, one state", Role.GK_READER, sort, false, filter, small, big);
        }
        for (var role : List.of(Role.PROVIDER_STAFF, Role.RP_ADMIN)) {
            participations(
                    "one measure, " + role,
                    role,
                    ParticipationSort.NUMBER,
                    false,
                    filter.filter(s -> false),
                    small,
                    big);
            participations(
                    "one measure, " + role, role, ParticipationSort.STATE, true, filter.filter(s -> false), small, big);
        }
        participations(
                "a measure of many", Role.GK_READER, ParticipationSort.NAME, false, Optional.empty(), many, manyMore);
        for (var role : List.of(Role.GK_READER, Role.PROVIDER_STAFF, Role.RP_ADMIN)) {
            measures(role, many, manyMore);
        }
        row("dashboard: waiting longest, PROVIDER_STAFF", waiting(small), waiting(big), Optional.empty());
        Evidence.write("lists.md", database, """
                | list | 10,000 first, ms | 100,000 first, ms | ratio | 100,000 last, ms | last : first |
                |---|--:|--:|--:|--:|--:|
                """ + String.join("\n", table));
        assertThat(table).isNotEmpty();
    }

    private void participations(
            String what,
            Role role,
            ParticipationSort sort,
            boolean descending,
            Optional<ParticipationState> state,
            Place small,
            Place big)
            throws Exception {
        var last = page(role, big, state, sort, !descending, Turn.first(), PAGE + 1)
                .call()
                .rows();
        row(
                what + ": " + sort.name().toLowerCase(Locale.ROOT) + (descending ? ", downwards" : ""),
                page(role, small, state, sort, descending, Turn.first(), PAGE),
                page(role, big, state, sort, descending, Turn.first(), PAGE),
                Optional.of(page(
                        role,
                        big,
                        state,
                        sort,
                        descending,
                        Turn.after(last.get(PAGE).serial()),
                        PAGE)));
    }

    private Callable<Slice<ParticipationRow>> page(
            Role role,
            Place place,
            Optional<ParticipationState> state,
            ParticipationSort sort,
            boolean descending,
            Turn<Integer> turn,
            int size) {
        var query = new ParticipationQuery(
                place.tenant(),
                place.measure(),
                new ParticipationFilter("", state, Optional.empty(), Optional.empty()),
                sort,
                descending,
                turn,
                size);
        return as(role, place, () -> participations.page(query));
    }

    private void measures(Role role, Place small, Place big) throws Exception {
        var all = MeasureFilter.everything(today.today());
        var running = new MeasureFilter("", Optional.empty(), Optional.of(MeasureState.RUNNING), today.today());
        var end = as(role, big, () -> measures.page(all, Turn.before("Z"), PAGE + 1))
                .call()
                .rows();
        row(
                "measures, " + role,
                as(role, small, () -> measures.page(all, Turn.first(), PAGE)),
                as(role, big, () -> measures.page(all, Turn.first(), PAGE)),
                Optional.of(as(
                        role,
                        big,
                        () -> measures.page(all, Turn.after(end.get(0).number()), PAGE))));
        row(
                "dashboard: running measures and their counters, " + role,
                as(role, small, () -> dashboard(running)),
                as(role, big, () -> dashboard(running)),
                Optional.empty());
    }

    private int dashboard(MeasureFilter running) {
        var rows = measures.page(running, Turn.first(), ON_THE_DASHBOARD).rows();
        return measures.tallies(rows.stream().map(MeasureRow::id).toList()).size();
    }

    private Callable<List<OpenWork.Item>> waiting(Place place) {
        return as(Role.PROVIDER_STAFF, place, () -> openWork.longestWaiting(WAITING));
    }

    private <T> Callable<T> as(Role role, Place place, Callable<T> work) {
        Optional<String> tenant = role.isRegional() ? Optional.empty() : Optional.of(place.tenant());
        Optional<UUID> provider = role == Role.PROVIDER_STAFF ? Optional.of(place.provider()) : Optional.empty();
        return () -> colleague.works(role, tenant, provider, work);
    }

    private void row(String what, Callable<?> small, Callable<?> big, Optional<Callable<?>> last) throws Exception {
        var pieces = new ArrayList<Callable<?>>(List.of(small, big));
        last.ifPresent(pieces::add);
        var times = Contest.medians(pieces);
        var line = "| %s | %s | %s | %s |"
                        .formatted(
                                what,
                                Contest.number(times.get(0)),
                                Contest.number(times.get(1)),
                                Contest.number(times.get(1) / times.get(0)))
                + (last.isPresent()
                        ? " %s | %s |"
                                .formatted(Contest.number(times.get(2)), Contest.number(times.get(2) / times.get(1)))
                        : " | |");
        table.add(line);
        LOG.info(line);
    }

    /** As the databases do by themselves after a while. */
    private String freshStatistics() throws Exception {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            if (Crowd.onPostgresql(connection)) {
                statement.execute("analyze");
                return "PostgreSQL " + connection.getMetaData().getDatabaseMajorVersion();
            }
            for (var name : List.of("PARTICIPATION", "MEASURE", "MEASURE_PROVIDER")) {
                statement.execute("call syscs_util.syscs_update_statistics('APP', '%s', null)".formatted(name));
            }
            return "Derby";
        }
    }
}
