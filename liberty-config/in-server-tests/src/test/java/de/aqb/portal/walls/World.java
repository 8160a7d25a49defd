package de.aqb.portal.walls;

import de.aqb.portal.account.Account;
import de.aqb.portal.account.Accounts;
import de.aqb.portal.account.Acting;
import de.aqb.portal.account.Membership;
import de.aqb.portal.account.Provider;
import de.aqb.portal.account.Providers;
import de.aqb.portal.account.Role;
import de.aqb.portal.account.rights.Relation;
import de.aqb.portal.measure.Measure;
import de.aqb.portal.measure.MeasureDetails;
import de.aqb.portal.measure.MeasureProvider;
import de.aqb.portal.measure.Period;
import de.aqb.portal.participation.Drafts;
import de.aqb.portal.participation.Recorder;
import de.aqb.portal.tenancy.Actor;
import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.Ids;
import de.aqb.portal.tenancy.TenantWork;
import de.aqb.portal.tenancy.Today;
import de.aqb.spi.Answers;
import de.aqb.spi.Phase;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Three local authorities with providers, measures, participants and people, each with canaries of its own. */
@Dependent
class World {

    /** All canaries begin like this, so that a search for it finds each that is in reach. */
    static final String BEGINNING = "Kanari";

    static final String OWN = "WMK";
    static final String TYPE = "M1";
    private static final String GOAL = "readiness";

    @Inject
    Providers providers;

    @Inject
    Accounts accounts;

    @Inject
    Acting acting;

    @Inject
    TenantWork work;

    @Inject
    Recorder recorder;

    @Inject
    Drafts drafts;

    @Inject
    Database database;

    @Inject
    Today today;

    @Inject
    UserTransaction transaction;

    final List<Canary> canaries = new ArrayList<>();
    final List<Persona> personas = new ArrayList<>();
    final List<Target> targets = new ArrayList<>();

    /** The ids that only the own provider's staff and the authority know. */
    final List<UUID> ofForeignProvider = new ArrayList<>();

    private Random random = new Random();
    private int number;

    private record Place(Provider provider, UUID measure, UUID participation) {}

    void build(Random seeded) throws Exception {
        random = seeded;
        number = 100 + seeded.nextInt(700);
        var mine = place(OWN, true);
        var other = place(OWN, false);
        var elsewhere = place("KS", false);
        var farAway = place("FFM", false);
        var otherMeasure = measure(OWN, List.of(mine.provider()));
        var otherParticipation = participation(OWN, otherMeasure, mine.provider());
        var shared = measure(OWN, List.of(mine.provider(), other.provider()));
        participation(OWN, shared, mine.provider());
        ofForeignProvider.add(participation(OWN, shared, other.provider()));
        ofForeignProvider.addAll(List.of(other.measure(), other.participation()));

        var manager = person("GK_MANAGER", Role.GK_MANAGER, OWN, null);
        var staff = person("PROVIDER_STAFF", Role.PROVIDER_STAFF, OWN, mine.provider());
        var colleague = person("colleague", Role.PROVIDER_STAFF, OWN, mine.provider());
        var neighbour = person("neighbour", Role.PROVIDER_STAFF, OWN, other.provider());
        var stranger = person("stranger", Role.PROVIDER_STAFF, "KS", elsewhere.provider());
        var farStranger = person("far stranger", Role.PROVIDER_STAFF, "FFM", farAway.provider());
        var foreignManager = person("foreign manager", Role.GK_MANAGER, "KS", null);
        draft(colleague, OWN, mine);
        draft(staff, OWN, mine);
        draft(neighbour, OWN, other);
        draft(stranger, "KS", elsewhere);

        personas.addAll(List.of(
                person("RP_ADMIN", Role.RP_ADMIN, "", null).persona(),
                person("RP_CASEWORKER", Role.RP_CASEWORKER, OWN, null).persona(),
                manager.persona(),
                person("GK_READER", Role.GK_READER, OWN, null).persona(),
                staff.persona(),
                person("AUDITOR of the platform", Role.AUDITOR, "", null).persona(),
                person("AUDITOR of one GK", Role.AUDITOR, OWN, null).persona(),
                new Persona("not logged in", null, "", null, null)));

        targets.add(target("own", Relation.OWN, mine, staff));
        targets.add(target(
                "other measure",
                Relation.OTHER_MEASURE,
                new Place(mine.provider(), otherMeasure, otherParticipation),
                colleague));
        targets.add(target("foreign provider", Relation.FOREIGN_PROVIDER, other, neighbour));
        targets.add(target("foreign authority", Relation.FOREIGN_AUTHORITY, elsewhere, stranger));
        targets.add(target("foreign authority's manager", Relation.FOREIGN_AUTHORITY, elsewhere, foreignManager));
        targets.add(target("another foreign authority", Relation.FOREIGN_AUTHORITY, farAway, farStranger));
    }

    /** What does not exist, under ids and words that look alike. */
    Target unknown(Target like) {
        var ids = new ArrayList<UUID>();
        like.ids().forEach(id -> ids.add(Ids.next()));
        var words = new ArrayList<String>();
        like.words()
                .forEach(word -> words.add(
                        word.contains("@") ? (word() + "@test.example").toLowerCase(java.util.Locale.ROOT) : word()));
        return new Target("unknown", like.relation(), ids, words);
    }

    /** A person's log-in, a new one if an attempt has ended the last. */
    void enter(Persona persona) {
        if (persona.account != null && persona.token().filter(acting::holds).isEmpty()) {
            persona.holds(acting.logIn(persona.account));
        }
        acting.as(persona.token());
    }

    private record Person(Persona persona, UUID membership, String email) {}

    private Place place(String tenant, boolean own) throws Exception {
        var provider = work(tenant, () -> {
            var added = new Provider(word(), word());
            providers.add(added);
            return added;
        });
        mark(provider.getName(), Canary.Sort.PROVIDER, tenant, provider.getId(), null);
        mark(provider.getTown(), Canary.Sort.PROVIDER, tenant, provider.getId(), null);
        var measure = measure(tenant, List.of(provider));
        var participation = participation(tenant, measure, provider);
        if (!own) {
            mark(measure.toString(), Canary.Sort.ID, tenant, provider.getId(), null);
            mark(participation.toString(), Canary.Sort.ID, tenant, provider.getId(), null);
        }
        return new Place(provider, measure, participation);
    }

    private UUID measure(String tenant, List<Provider> running) {
        var title = word();
        var only = running.size() == 1 ? running.get(0).getId() : null;
        mark(title, Canary.Sort.MEASURE, tenant, only, null);
        var now = today.today();
        var details = new MeasureDetails(
                "AQB%02d-%s-%s-%03d".formatted(now.getYear() % 100, tenant, TYPE, ++number),
                title,
                TYPE,
                GOAL,
                new Period(now.minusDays(100), now.plusDays(200)),
                20);
        return work(tenant, () -> {
            var measure = new Measure(Ids.next(), details);
            database.em().persist(measure);
            database.em().flush();
            running.forEach(provider -> database.em().persist(new MeasureProvider(measure.getId(), provider.getId())));
            return measure.getId();
        });
    }

    private UUID participation(String tenant, UUID measure, Provider provider) {
        var answers = Answers.none();
        for (var field : List.of("last_name", "first_name", "town", "external_ref")) {
            var word = word();
            mark(word, Canary.Sort.PERSON, tenant, provider.getId(), null);
            answers = answers.with(Phase.MASTER, field, word);
        }
        var complete = answers;
        var actor = new Actor(Ids.next(), "Sabine Mertens");
        return work(
                tenant,
                () -> recorder.record(database.em().find(Measure.class, measure), provider.getId(), complete, actor));
    }

    private void draft(Person of, String tenant, Place place) {
        var word = word();
        mark(word, Canary.Sort.DRAFT, tenant, place.provider().getId(), of.persona().account);
        enter(of.persona());
        drafts.keep(place.participation(), Phase.MASTER, Map.of("master.last_name", word), 1);
    }

    private Person person(String name, Role role, String tenant, @Nullable Provider provider) throws Exception {
        var email = word() + "@test.example";
        var account = new Account(word(), email, today.now());
        account.waiveFactor();
        var membership = switch (role) {
            case RP_ADMIN -> Membership.ofPlatform(account, role, "Regierungspräsidium Kassel");
            case RP_CASEWORKER -> Membership.ofCaseworker(account, "Regierungspräsidium Kassel", Set.of(tenant));
            case AUDITOR ->
                tenant.isEmpty()
                        ? Membership.ofPlatform(account, role, "Regierungspräsidium Kassel")
                        : Membership.ofAuthority(account, role, tenant, tenant);
            case GK_MANAGER, GK_READER -> Membership.ofAuthority(account, role, tenant, tenant);
            case PROVIDER_STAFF -> Membership.ofProvider(account, tenant, java.util.Objects.requireNonNull(provider));
        };
        transaction.begin();
        accounts.add(account);
        accounts.add(membership);
        transaction.commit();
        var providerId = provider == null ? null : provider.getId();
        var place = role == Role.RP_CASEWORKER ? "" : tenant;
        mark(account.getName(), Canary.Sort.ACCOUNT, place, providerId, account.getId());
        mark(account.getLoginEmail(), Canary.Sort.ACCOUNT, place, providerId, account.getId());
        return new Person(
                new Persona(name, role, tenant, providerId, account.getId()),
                membership.getId(),
                account.getLoginEmail());
    }

    private Target target(String name, Relation relation, Place place, Person person) {
        var words = new ArrayList<String>();
        canaries.stream()
                .filter(canary -> place.provider().getId().equals(canary.provider()))
                .filter(canary -> canary.sort() != Canary.Sort.ID && canary.sort() != Canary.Sort.ACCOUNT)
                .map(Canary::word)
                .forEach(words::add);
        words.add(person.email());
        return new Target(
                name,
                relation,
                List.of(
                        place.measure(),
                        place.participation(),
                        place.provider().getId(),
                        person.membership(),
                        java.util.Objects.requireNonNull(person.persona().account)),
                words);
    }

    private <T> T work(String tenant, Supplier<T> supplier) {
        return work.inside(tenant, supplier);
    }

    private void mark(String word, Canary.Sort sort, String tenant, @Nullable UUID provider, @Nullable UUID account) {
        canaries.add(new Canary(word, sort, tenant, provider, account));
    }

    private String word() {
        var word = new StringBuilder(BEGINNING);
        for (var i = 0; i < 9; i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    /** How the rows of the local authority read now, each with its entity. */
    Map<String, List<String>> rows(String tenant, Dump dump) {
        return work(tenant, () -> {
            var rows = new LinkedHashMap<String, List<String>>();
            for (var entity : database.em().getMetamodel().getEntities()) {
                if (de.aqb.portal.tenancy.TenantRow.class.isAssignableFrom(entity.getJavaType())) {
                    rows.put(
                            entity.getName(),
                            database
                                    .em()
                                    .createQuery("select e from " + entity.getName() + " e", entity.getJavaType())
                                    .getResultList()
                                    .stream()
                                    .map(dump::of)
                                    .sorted()
                                    .toList());
                }
            }
            rows.put(
                    "Membership",
                    database
                            .shared()
                            .createQuery("select m from Membership m where m.tenant = :tenant", Membership.class)
                            .setParameter("tenant", tenant)
                            .getResultList()
                            .stream()
                            .map(dump::of)
                            .sorted()
                            .toList());
            return rows;
        });
    }
}
