package de.aqb.portal.measure;

import de.aqb.portal.tenancy.Database;
import de.aqb.portal.tenancy.Today;
import de.aqb.spi.Kind;
import de.aqb.spi.Option;
import de.aqb.spi.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets the portal's own form offer the target groups as they are now: forms are stored for ever, this one list is data.
 *
 * <p>Every form asks for it, so it is kept for a minute; another server may change it meanwhile.
 */
@ApplicationScoped
public class TargetGroupOptions {

    /** The question that offers them. */
    static final String QUESTION = "target_group";

    private static final Duration KEPT = Duration.ofMinutes(1);

    @Inject
    Database database;

    @Inject
    Today today;

    private volatile Optional<Offer> offer = Optional.empty();

    private record Offer(List<TargetGroup> groups, Map<Integer, Form> forms, Instant until) {}

    /** The form with the groups there are now, the retired ones marked; as it was stored if there are none. */
    @Transactional
    public Form in(Form core) {
        var now = today.now();
        var known = offer.filter(one -> now.isBefore(one.until())).orElseGet(() -> read(now));
        offer = Optional.of(known);
        return known.forms().computeIfAbsent(core.version(), version -> offering(core, known.groups()));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) TargetGroups.Changed change) {
        offer = Optional.empty();
    }

    private Offer read(Instant now) {
        var groups = database.shared()
                .createQuery("select g from TargetGroup g order by g.place, g.key", TargetGroup.class)
                .getResultList();
        return new Offer(groups, new ConcurrentHashMap<>(), now.plus(KEPT));
    }

    static Form offering(Form core, List<TargetGroup> groups) {
        if (groups.isEmpty()) {
            return core;
        }
        var options = groups.stream()
                .map(group -> group.isRetired() ? Option.of(group.getKey()).asRetired() : Option.of(group.getKey()))
                .toList();
        var sections = core.sections().stream()
                .map(section -> section.asking(section.questions().stream()
                        .map(question -> question.key().equals(QUESTION) ? offering(question, options) : question)
                        .toList()))
                .toList();
        var texts = new HashMap<>(core.texts());
        groups.forEach(group -> texts.put("question.%s.%s".formatted(QUESTION, group.getKey()), group.getLabel()));
        return new Form(core.type(), core.version(), core.title(), core.goals(), sections, texts);
    }

    private static Question offering(Question question, List<Option> options) {
        return question.wanting(new Kind.Choice(options));
    }
}
