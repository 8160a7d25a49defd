package de.aqb.portal.participation;

import de.aqb.portal.participation.SaveResult.Clash;
import de.aqb.portal.participation.TabEntry.Decision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Brings together what two people have changed in one participation since one of them opened it.
 *
 * <p>Different fields merge by themselves; the same field with different values has to be decided.
 *
 * @param values the answers of the tab after merging, by name
 * @param clashes fields still to be decided
 * @param kept fields changed by the other person only
 */
record Merge(Map<String, String> values, List<Clash> clashes, Set<String> kept) {

    /**
     * @param before values at the time of opening, of the fields that have changed since, by name; empty text for none
     * @param stored the answers as they are now, by name
     * @param mine what is handed in for every field of the tab, by name; empty text for none
     */
    static Merge of(
            Map<String, String> before,
            Map<String, String> stored,
            Map<String, String> mine,
            Map<String, Decision> decisions) {
        var values = new TreeMap<String, String>();
        var clashes = new ArrayList<Clash>();
        var kept = new HashSet<String>();
        mine.forEach((name, handedIn) -> {
            var now = stored.getOrDefault(name, "");
            var was = before.getOrDefault(name, now);
            var changedByOther = !was.equals(now);
            var changedByMe = !handedIn.equals(was);
            if (!changedByOther || handedIn.equals(now)) {
                values.put(name, handedIn);
            } else if (!changedByMe || decisions.get(name) == Decision.THEIRS) {
                values.put(name, now);
                kept.add(name);
            } else {
                values.put(name, handedIn);
                if (decisions.get(name) != Decision.MINE) {
                    clashes.add(new Clash(name, handedIn, now, was));
                }
            }
        });
        return new Merge(values, clashes, kept);
    }
}
