package de.aqb.portal.walls;

import de.aqb.portal.account.rights.Relation;
import java.util.List;
import java.util.UUID;

/**
 * What an attempt names: ids and words of one owner.
 *
 * @param ids of a measure, a participation, a provider, a membership and an account
 * @param words that stand in their data, and an address to log in
 */
record Target(String name, Relation relation, List<UUID> ids, List<String> words) {

    static final List<String> KINDS = List.of("measure", "participation", "provider", "membership", "account");

    UUID id(int turn) {
        return ids.get(Math.floorMod(turn, ids.size()));
    }

    String word(int turn) {
        return words.get(Math.floorMod(turn, words.size()));
    }

    /** What was said about this target, as it would read for any other. */
    String anonymous(String said) {
        var text = said;
        for (var word : words) {
            text = text.replace(word, "#word");
        }
        return text.replaceAll("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", "#id");
    }
}
