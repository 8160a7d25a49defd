package de.aqb.portal.account.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.aqb.portal.account.Account;
import de.aqb.portal.account.Accounts;
import de.aqb.portal.account.Acting;
import de.aqb.portal.account.Membership;
import de.aqb.portal.account.Role;
import de.aqb.portal.account.rights.RefusedException;
import de.aqb.portal.audit.SecurityEvent.Kind;
import de.aqb.portal.audit.SecurityEvents;
import de.aqb.portal.participation.ChangeRevision;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.Today;
import de.aqb.portal.tenancy.Turn;
import de.aqb.server.Portal;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The security log as auditors read it: theirs alone, and nothing in it is ever changed. */
@ArquillianTest
class SecurityLogIT {

    private static final int PAGE = 50;

    @Inject
    SecurityLog log;

    @Inject
    ChangeRevision changes;

    @Inject
    SecurityEvents events;

    @Inject
    Accounts accounts;

    @Inject
    Acting acting;

    @Inject
    Today today;

    @Inject
    UserTransaction transaction;

    @Resource(lookup = "jdbc/portal")
    DataSource portal;

    @Deployment
    static WebArchive portal() {
        return Portal.deployment(SecurityLogIT.class, Acting.class);
    }

    @Test
    void anAuditorOfOnePlaceReadsWhatHappenedThere() throws Exception {
        var here = happensTo(Role.GK_MANAGER, "WMK");
        var there = happensTo(Role.GK_MANAGER, "KS");
        beAuditor("WMK");
        assertThat(details(LogFilter.everything())).contains(here).doesNotContain(there);
        beAuditor("KS");
        assertThat(details(LogFilter.everything())).contains(there).doesNotContain(here);
    }

    @Test
    void anAuditorOfThePlatformReadsAllOfIt() throws Exception {
        var here = happensTo(Role.GK_MANAGER, "WMK");
        var there = happensTo(Role.GK_MANAGER, "KS");
        beAuditor("");
        assertThat(details(LogFilter.everything())).contains(here, there);
    }

    @Test
    void theLogIsReadByKindAndPeriodAndPageByPage() throws Exception {
        var refused = happensTo(Role.GK_MANAGER, "WMK");
        var later = happensTo(Role.GK_MANAGER, "WMK");
        beAuditor("");
        var now = Optional.of(today.now().minus(Duration.ofMinutes(5)));
        assertThat(details(new LogFilter(Optional.of(Kind.ACCESS_REFUSED.name()), now)))
                .contains(refused);
        assertThat(details(new LogFilter(Optional.of(Kind.FORGED_REQUEST.name()), now)))
                .doesNotContain(refused);
        assertThat(details(
                        new LogFilter(Optional.empty(), Optional.of(today.now().plus(Duration.ofMinutes(5))))))
                .isEmpty();
        var first = log.page(LogFilter.everything(), Turn.first(), 1);
        assertThat(first.rows())
                .singleElement()
                .extracting(SecurityEntry::detail)
                .isEqualTo(later);
        var second =
                log.page(LogFilter.everything(), Turn.after(first.rows().get(0).id()), 1);
        assertThat(second.rows())
                .singleElement()
                .extracting(SecurityEntry::detail)
                .isEqualTo(refused);
    }

    @Test
    void nobodyElseReadsItAndTheAttemptIsLogged() throws Exception {
        enter(Role.GK_MANAGER, "WMK");
        assertThatThrownBy(() -> log.page(LogFilter.everything(), Turn.first(), PAGE))
                .isInstanceOf(RefusedException.class);
        beAuditor("WMK");
        assertThat(details(new LogFilter(Optional.of(Kind.ACCESS_REFUSED.name()), Optional.empty())))
                .contains("revision.security");
    }

    @Test
    void anAuditorOfOnePlaceAsksInVainForTheChangesOfAnother() throws Exception {
        beAuditor("WMK");
        assertThat(changes.authorities()).containsExactly("WMK");
        assertThat(changes.page(new LogFilter(Optional.of("KS"), Optional.empty()), Turn.first(), PAGE)
                        .rows())
                .isEmpty();
    }

    @Test
    void onPostgresqlThePortalsRoleTakesNothingBack() throws Exception {
        try (var connection = portal.getConnection()) {
            if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                return;
            }
        }
        for (var sql : List.of(
                "update security_event set detail = 'nothing'",
                "delete from security_event",
                "truncate security_event",
                "update change_entry set new_value = 'nothing'")) {
            assertThatThrownBy(() -> execute(sql))
                    .as(sql)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = portal.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> details(LogFilter filter) {
        return log.page(filter, Turn.first(), PAGE).rows().stream()
                .map(SecurityEntry::detail)
                .toList();
    }

    /** Somebody is refused something there; returns what the log says of it. */
    private String happensTo(Role role, String tenant) throws Exception {
        var account = enter(role, tenant);
        var detail = Ids.next().toString();
        events.record(Kind.ACCESS_REFUSED, Optional.of(account), detail);
        return detail;
    }

    private void beAuditor(String tenant) throws Exception {
        enter(Role.AUDITOR, tenant);
    }

    private UUID enter(Role role, String tenant) throws Exception {
        var account = new Account("Wer Auchimmer", Ids.next() + "@test.example", today.now());
        account.waiveFactor();
        transaction.begin();
        accounts.add(account);
        accounts.add(
                tenant.isEmpty()
                        ? Membership.ofPlatform(account, role, "Plattform")
                        : Membership.ofAuthority(account, role, tenant, tenant));
        transaction.commit();
        acting.as(Optional.of(acting.logIn(account.getId())));
        return account.getId();
    }
}
