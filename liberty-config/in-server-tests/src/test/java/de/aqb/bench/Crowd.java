package de.aqb.bench;

import de.aqb.portal.account.Provider;
import de.aqb.portal.account.Providers;
import de.aqb.portal.measure.Measure;
import de.aqb.portal.measure.MeasureDetails;
import de.aqb.portal.measure.MeasureProvider;
import de.aqb.portal.measure.Period;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.SearchText;
import de.aqb.portal.tenancy.TenantWork;
import de.aqb.portal.tenancy.Today;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;

/** Fills a tenant with participations in seconds: only what lists read, the same rows for the same tenant. */
@ApplicationScoped
public class Crowd {

    private static final int BLOCK = 1000;
    private static final List<String> STATES = List.of("STARTED", "TO_COMPLETE", "ENTRY_COMPLETE", "EXIT_COMPLETE");
    private static final String INSERT = """
            insert into participation (tenant_id, id, version, measure_id, provider_id, serial, number, last_name,
                first_name, search_name, birth_year, entry_date, state, state_order, completeness, missing, core_version,
                module_version, created_at, changed_at, waiting, changed_by)
            values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, 2005, '2026-01-15', ?, ?, ?, ?, 1, 1, ?, ?, ?, 'Sabine Mertens')
            """;

    @Inject
    TenantWork work;

    @Inject
    Database database;

    @Inject
    Providers providers;

    @Inject
    Today today;

    @Resource(lookup = "jdbc/portal")
    DataSource portal;

    /** A tenant with its provider and one of its measures. */
    public record Place(String tenant, UUID provider, UUID measure) {}

    /** So many measures of one provider, all running today, with so many participations each. */
    public Place fill(String tenant, int measures, int each) {
        var provider = work.inside(tenant, () -> {
            var added = new Provider("Bildungswerk Messreihe", "Kassel");
            providers.add(added);
            return added.getId();
        });
        var place = new Place(tenant, provider, provider);
        for (var i = 1; i <= measures; i++) {
            var number = "AQB26-%s-BX-%03d".formatted(tenant, i);
            var measure = work.inside(tenant, () -> begin(number, provider));
            place = new Place(tenant, provider, measure);
            for (var first = 1; first <= each; first += BLOCK) {
                insert(place, number, first, Math.min(each, first + BLOCK - 1));
            }
        }
        return place;
    }

    private UUID begin(String number, UUID provider) {
        var period = new Period(today.today().minusDays(100), today.today().plusDays(200));
        var measure = new Measure(Ids.next(), new MeasureDetails(number, "Messreihe", "BX", "goal", period, 400));
        database.em().persist(measure);
        database.em().flush();
        database.em().persist(new MeasureProvider(measure.getId(), provider));
        return measure.getId();
    }

    private void insert(Place place, String number, int first, int last) {
        work.inside(place.tenant(), () -> {
            database.em(); // the rows belong to the tenant of this transaction
            try (var connection = portal.getConnection();
                    var rows = connection.prepareStatement(INSERT)) {
                var random = new Random(number.hashCode() + first);
                for (var serial = first; serial <= last; serial++) {
                    bind(rows, connection, place, "%s-%06d".formatted(number, serial), serial, random);
                    rows.addBatch();
                }
                return rows.executeBatch().length;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void bind(
            PreparedStatement row, Connection connection, Place place, String number, int serial, Random random)
            throws SQLException {
        var lastName = "Nachname" + random.nextInt(20);
        var firstName = "Vorname" + random.nextInt(20);
        var state = random.nextInt(STATES.size());
        var changed = new Timestamp(today.now().toEpochMilli() - random.nextInt(1_000_000_000));
        row.setString(1, place.tenant());
        row.setObject(2, id(connection, Ids.next()));
        row.setObject(3, id(connection, place.measure()));
        row.setObject(4, id(connection, place.provider()));
        row.setInt(5, serial);
        row.setString(6, number);
        row.setString(7, lastName);
        row.setString(8, firstName);
        row.setString(9, SearchText.normalise(lastName + " " + firstName));
        row.setString(10, STATES.get(state));
        row.setInt(11, state + 1);
        row.setInt(12, 25 * (state + 1) - random.nextInt(25));
        var missing = state == STATES.size() - 1 ? 0 : random.nextInt(9);
        row.setInt(13, missing);
        row.setTimestamp(14, changed);
        row.setTimestamp(15, changed);
        row.setInt(16, missing > 0 ? 1 : 0);
    }

    private static Object id(Connection connection, UUID id) throws SQLException {
        return onPostgresql(connection)
                ? id
                : ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array();
    }

    static boolean onPostgresql(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().contains("PostgreSQL");
    }
}
