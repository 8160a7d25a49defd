package de.aqb.portal.walls;

import de.aqb.portal.account.rights.Relation;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

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

    /**
     * As an attempt types a word or an id: short of its last letter. It finds the word, but what the attempt itself has written
     * somewhere is not taken for it. An address is typed whole, for it is known or not.
     */
    static String typed(String word) {
        return word.contains("@") ? word : word.substring(0, word.length() - 1);
    }

    /**
     * What was said about one of two targets, as it would read for any other. The words of both go: an earlier attempt
     * may have written either into what is its own, where it stands in both answers.
     */
    static String anonymous(String said, Target one, Target other) {
        var text = said;
        for (var word : Stream.concat(one.words.stream(), other.words.stream()).toList()) {
            for (var form : List.of(word, typed(word))) {
                text = text.replace(form, "#word").replace(form.toLowerCase(Locale.ROOT), "#word");
            }
        }
        return text.replaceAll("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", "#id");
    }
}
