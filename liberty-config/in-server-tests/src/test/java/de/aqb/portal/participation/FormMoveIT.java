package de.aqb.portal.participation;

import static de.aqb.portal.participation.TypeOfTests.version;
import static de.aqb.spi.Question.yesNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.aqb.portal.account.People;
import de.aqb.portal.account.People.Person;
import de.aqb.portal.account.Provider;
import de.aqb.portal.account.Role;
import de.aqb.portal.account.rights.RefusedException;
import de.aqb.portal.measure.ActivateForm;
import de.aqb.portal.measure.ActivateForm.Result;
import de.aqb.portal.measure.FormMoves;
import de.aqb.portal.measure.Measure;
import de.aqb.portal.measure.MeasureCatalogue;
import de.aqb.portal.measure.MeasureDetails;
import de.aqb.portal.measure.MeasureProvider;
import de.aqb.portal.measure.MeasureStage;
import de.aqb.portal.measure.Period;
import de.aqb.portal.measure.Tally;
import de.aqb.portal.participation.rules.ParticipationForm;
import de.aqb.portal.participation.rules.ParticipationState;
import de.aqb.portal.tenancy.Actor;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.tenancy.TenantWork;
import de.aqb.portal.tenancy.Today;
import de.aqb.server.Portal;
import de.aqb.spi.Answers;
import de.aqb.spi.Phase;
import de.aqb.spi.Question;
import de.aqb.spi.deploy.MeasureRegistry;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** RP-Administration makes another version of a form the active one, and the participations follow. */
@ArquillianTest
class FormMoveIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Question LICENSE = yesNo("license");
    private static final Question VEHICLE = yesNo("vehicle");
    private static final Question VOLUNTARY = yesNo("volunteering").optional();

    @Inject
    ActivateForm activation;

    @Inject
    FormMoves moves;

    @Inject
    MeasureCatalogue catalogue;

    @Inject
    Recorder recorder;

    @Inject
    AnswerStore answers;

    @Inject
    SaveTab saving;

    @Inject
    Drafts drafts;

    @Inject
    OpenTab tabs;

    @Inject
    Database database;

    @Inject
    TenantWork work;

    @Inject
    Today today;

    @Inject
    People people;

    private final String type = "T" + Long.toString(Ids.next().getMostSignificantBits() & Long.MAX_VALUE, 36);
    private final List<Long> registered = new ArrayList<>();
    private Person admin;

    private record Place(String tenant, Provider provider, UUID measure) {}

    @Deployment
    static WebArchive portal() {
        return Portal.deployment(
                FormMoveIT.class, TypeOfTests.class, FilledIn.class, People.class, Person.class, Place.class);
    }

    @BeforeEach
    void anAdministrator() {
        admin = people.admin();
    }

    @AfterEach
    void noModuleIsLeft() {
        registered.forEach(MeasureRegistry::unregister);
    }

    @Test
    void aNewRequiredQuestionWaitsForAgreementAndThenMakesCompleteEntriesIncomplete() throws Exception {
        install(1, LICENSE);
        var place = place("WMK");
        var complete = record(place);
        install(2, LICENSE, VEHICLE);
        assertThat(catalogue.activeVersion(type)).isEqualTo(1);
        assertThat(read(place, complete).state()).isEqualTo(ParticipationState.ENTRY_COMPLETE);

        assertThat(activate(2, 1)).isEqualTo(Result.DONE);

        assertThat(catalogue.activeVersion(type)).isEqualTo(2);
        await(() -> isMoved(2));
        var moved = read(place, complete);
        assertThat(moved.versions().module()).isEqualTo(2);
        assertThat(moved.state()).isEqualTo(ParticipationState.TO_COMPLETE);
        assertThat(tally(place)).returns(1, Tally::toComplete).returns(0, Tally::entryComplete);
        assertThat(stored(place, complete).get("entry.license")).contains("yes");
    }

    @Test
    void theVersionBeforeComesBackAndTakesTheGapsWithItButNoAnswer() throws Exception {
        install(1, LICENSE);
        var place = place("WMK");
        var complete = record(place);
        install(2, LICENSE, VEHICLE);
        activate(2, 1);
        await(() -> isMoved(2));
        var later = record(place);
        assertThat(stored(place, later).get("entry.vehicle")).contains("yes");

        assertThat(activate(1, 2)).isEqualTo(Result.DONE);

        await(() -> isMoved(1));
        for (var id : List.of(complete, later)) {
            assertThat(read(place, id).versions().module()).isEqualTo(1);
            assertThat(read(place, id).state()).isEqualTo(ParticipationState.ENTRY_COMPLETE);
        }
        assertThat(tally(place)).returns(0, Tally::toComplete).returns(2, Tally::entryComplete);
        assertThat(stored(place, later).get("entry.vehicle")).contains("yes");
    }

    @Test
    void aReplacedQuestionStartsEmptyAndTheOldAnswerStays() throws Exception {
        install(1, LICENSE);
        var place = place("WMK");
        var id = record(place);
        install(2, LICENSE.retiredIn(2), yesNo("license_class").replaces("license"));
        activate(2, 1);
        await(() -> isMoved(2));
        assertThat(stored(place, id).get("entry.license")).contains("yes");
        assertThat(stored(place, id).get("entry.license_class")).isEmpty();
        assertThat(read(place, id).state()).isEqualTo(ParticipationState.TO_COMPLETE);
    }

    @Test
    void aHarmlessVersionIsUsedAtOnceUnlessItWasTakenBack() throws Exception {
        install(1, LICENSE);
        var place = place("WMK");
        var id = record(place);
        install(2, LICENSE, VOLUNTARY);
        await(() -> catalogue.activeVersion(type) == 2);
        await(() -> isMoved(2));
        assertThat(read(place, id).state()).isEqualTo(ParticipationState.ENTRY_COMPLETE);

        activate(1, 2);
        await(() -> isMoved(1));
        MeasureRegistry.unregister(registered.remove(1));
        install(2, LICENSE, VOLUNTARY);
        // Two looks of the portal at its modules.
        Thread.sleep(2500);
        assertThat(catalogue.activeVersion(type)).isEqualTo(1);
    }

    @Test
    void aMeasureWhoseCompletionIsReportedKeepsItsVersion() throws Exception {
        install(1, LICENSE);
        var open = place("WMK");
        var follows = record(open);
        var reported = place("WMK");
        var stays = record(reported);
        work.inside("WMK", () -> {
            database.em().find(Measure.class, reported.measure()).goOn(MeasureStage.REPORTED);
            return stays;
        });
        install(2, LICENSE, VEHICLE);
        activate(2, 1);
        await(() -> isMoved(2));
        assertThat(read(open, follows).versions().module()).isEqualTo(2);
        assertThat(read(reported, stays).versions().module()).isEqualTo(1);
    }

    @Test
    void participationsOfAllAuthoritiesFollowManyAtATime() throws Exception {
        install(1, LICENSE);
        var places = List.of(place("WMK"), place("KS"));
        for (var place : places) {
            for (var i = 0; i < 60; i++) {
                record(place);
            }
        }
        install(2, LICENSE, VEHICLE);
        activate(2, 1);
        await(() -> isMoved(2));
        assertThat(moves.latest(type).orElseThrow().moved()).isEqualTo(120);
        for (var place : places) {
            assertThat(tally(place)).returns(60, Tally::toComplete).returns(0, Tally::entryComplete);
        }
    }

    @Test
    void whoWasTypingIsToldAndLosesNothing() throws Exception {
        install(1, LICENSE);
        var place = place("WMK");
        var id = record(place);
        var staff = people.staff("WMK", place.provider());
        var opened = people.as(staff, () -> tabs.open(id, Phase.ENTRY));
        install(2, LICENSE, VEHICLE);
        activate(2, 1);
        await(() -> isMoved(2));

        var typed = Map.of("entry.license", "no");
        var result = people.as(
                staff,
                () -> saving.save(new TabEntry(id, Phase.ENTRY, typed, opened.version(), opened.versions(), Map.of())));
        assertThat(result).isInstanceOf(SaveResult.Renewed.class);
        people.as(staff, () -> {
            drafts.keepFrom(opened.versions(), id, Phase.ENTRY, typed, opened.version());
            return id;
        });
        var again = people.as(staff, () -> tabs.open(id, Phase.ENTRY));
        assertThat(again.versions().module()).isEqualTo(2);
        assertThat(again.draft()).get().satisfies(draft -> {
            assertThat(draft.fields()).isEqualTo(typed);
            assertThat(draft.versions().module()).isEqualTo(1);
        });
        assertThat(again.stored().get("entry.license")).contains("yes");
    }

    @Test
    void onlyWhatRunsAndWhatWasSeenIsActivated() throws Exception {
        install(1, LICENSE);
        install(2, LICENSE, VEHICLE);
        assertThat(activate(2, 2)).isEqualTo(Result.OVERTAKEN);
        assertThat(activate(1, 1)).isEqualTo(Result.OVERTAKEN);
        MeasureRegistry.unregister(registered.remove(1));
        await(() -> !catalogue.runs(type, 2));
        assertThat(activate(2, 1)).isEqualTo(Result.NOT_RUNNING);
        assertThatThrownBy(() -> activate(3, 1)).isInstanceOf(NotFoundException.class);
        assertThat(catalogue.activeVersion(type)).isEqualTo(1);
    }

    @Test
    void nobodyElseActivatesAnything() throws Exception {
        install(1, LICENSE);
        install(2, LICENSE, VEHICLE);
        for (var person : List.of(
                people.caseworker("WMK"),
                people.ofAuthority(Role.GK_MANAGER, "WMK"),
                people.ofAuthority(Role.AUDITOR, "WMK"))) {
            assertThatThrownBy(() -> people.as(person, () -> activation.activate(type, 2, 1)))
                    .isInstanceOf(RefusedException.class);
        }
        assertThat(catalogue.activeVersion(type)).isEqualTo(1);
    }

    private void install(int version, Question... questions) throws InterruptedException {
        registered.add(MeasureRegistry.register(version(type, version, questions), "trial-" + version));
        await(() -> catalogue.knows(type) && catalogue.runs(type, version) && isPublished(version));
    }

    /** The portal has looked at the module. */
    private boolean isPublished(int version) {
        try {
            return catalogue.form(type, version).version() == version;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    private Result activate(int version, int seen) throws Exception {
        return people.as(admin, () -> activation.activate(type, version, seen));
    }

    private boolean isMoved(int version) {
        return moves.latest(type)
                .filter(move -> move.version() == version)
                .flatMap(move -> move.finishedAt())
                .isPresent();
    }

    private static void await(BooleanSupplier holds) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.sleep(50);
        }
    }

    private Place place(String tenant) {
        var provider = people.provider(tenant);
        var now = today.today();
        var details = new MeasureDetails(
                "AQB26-%s-%s-%s".formatted(tenant, type, Ids.next().toString().substring(24)),
                "Probe",
                type,
                "work",
                new Period(now.minusDays(100), now.plusDays(200)),
                200);
        return work.inside(tenant, () -> {
            var measure = new Measure(Ids.next(), details);
            database.em().persist(measure);
            database.em().flush();
            database.em().persist(new MeasureProvider(measure.getId(), provider.getId()));
            return new Place(tenant, provider, measure.getId());
        });
    }

    private UUID record(Place place) {
        var complete = FilledIn.entry(ParticipationForm.of(catalogue.core(), catalogue.active(type)));
        return work.inside(
                place.tenant(),
                () -> recorder.record(
                        database.em().find(Measure.class, place.measure()),
                        place.provider().getId(),
                        complete,
                        new Actor(Ids.next(), "Sabine Mertens")));
    }

    private Participation read(Place place, UUID id) {
        return work.inside(place.tenant(), () -> database.em().find(Participation.class, id));
    }

    private Answers stored(Place place, UUID id) {
        return work.inside(place.tenant(), () -> AnswerStore.answers(answers.rows(id)));
    }

    private Tally tally(Place place) {
        return work.inside(
                place.tenant(),
                () -> database.em()
                        .find(
                                MeasureProvider.class,
                                new MeasureProvider.Key(
                                        place.measure(), place.provider().getId()))
                        .tally());
    }
}
