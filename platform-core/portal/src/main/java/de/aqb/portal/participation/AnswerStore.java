package de.aqb.portal.participation;

import de.aqb.portal.audit.FieldChange;
import de.aqb.portal.tenancy.Database;
import de.aqb.spi.Answers;
import de.aqb.spi.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads and writes the answers of a participation: one statement to read, a batch of each kind to write. */
@ApplicationScoped
class AnswerStore {

    @Inject
    Database database;

    static Answers answers(Map<String, Answer> rows) {
        return new Answers(rows.values().stream().collect(Collectors.toMap(Answer::name, Answer::content)));
    }

    /** Writes what has changed, and nothing else. */
    void write(UUID participationId, Map<String, Answer> rows, List<FieldChange> changes) {
        var em = database.em();
        for (var change : changes) {
            var row = Optional.ofNullable(rows.get(change.field()));
            if (change.after().isEmpty()) {
                row.ifPresent(em::remove);
            } else if (row.isPresent()) {
                row.get().change(change.after().get());
            } else {
                em.persist(fresh(participationId, change.field(), change.after().get()));
            }
        }
    }

    private static Answer fresh(UUID participationId, String name, String content) {
        var dot = name.indexOf('.');
        var phase = Phase.of(name.substring(0, dot)).orElseThrow();
        return new Answer(participationId, phase, name.substring(dot + 1), content);
    }

    /** The same for several participations at once. */
    Map<UUID, Map<String, Answer>> rowsOf(List<UUID> ids) {
        var rows = new HashMap<UUID, Map<String, Answer>>();
        if (!ids.isEmpty()) {
            database.em()
                    .createQuery("select a from Answer a where a.participationId in :ids", Answer.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> rows.computeIfAbsent(row.participationId(), id -> new HashMap<>())
                            .put(row.name(), row));
        }
        return rows;
    }

    /** The stored answers by name. */
    Map<String, Answer> rows(UUID participationId) {
        var rows = new HashMap<String, Answer>();
        database.em()
                .createQuery("select a from Answer a where a.participationId = :id", Answer.class)
                .setParameter("id", participationId)
                .getResultList()
                .forEach(row -> rows.put(row.name(), row));
        return rows;
    }
}
