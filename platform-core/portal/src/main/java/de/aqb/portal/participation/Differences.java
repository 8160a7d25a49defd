package de.aqb.portal.participation;

import de.aqb.portal.audit.FieldChange;
import de.aqb.spi.Answers;
import java.util.List;
import java.util.TreeSet;

/** What changes between two states of a participation's answers, one entry per field. */
final class Differences {

    private Differences() {}

    static List<FieldChange> between(Answers before, Answers after) {
        var names = new TreeSet<>(before.values().keySet());
        names.addAll(after.values().keySet());
        return names.stream()
                .filter(name -> !before.get(name).equals(after.get(name)))
                .map(name -> new FieldChange(name, before.get(name), after.get(name)))
                .toList();
    }
}
