package de.aqb.spi;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What sort of answer a question wants. The set is closed, so that a form looks, behaves, is checked and is exported the
 * same in every measure; what differs between kinds is asked by {@link #id()}.
 */
public sealed interface Kind {

    /** The name pages, stored forms and exports know the kind by; never changes. */
    String id();

    /** The keys that may be stored, where an answer is one of a list. */
    default List<String> keys() {
        return List.of();
    }

    /** Ja or Nein. */
    record YesNo() implements Kind {
        @Override
        public String id() {
            return "yesNo";
        }

        @Override
        public List<String> keys() {
            return List.of(Answers.YES, Answers.NO);
        }
    }

    /** One of a list that can be taken in at a glance. */
    record Choice(List<Option> options) implements Kind {
        public Choice {
            options = List.copyOf(options);
        }

        /** Options without anything special about them. */
        public static Choice of(String... keys) {
            return new Choice(Arrays.stream(keys).map(Option::of).toList());
        }

        @Override
        public String id() {
            return "choice";
        }

        @Override
        public List<String> keys() {
            return options.stream().map(Option::key).toList();
        }

        /** The option of that key. */
        public Optional<Option> option(String key) {
            return options.stream().filter(option -> option.key().equals(key)).findFirst();
        }
    }

    /**
     * One of the goals of the measure's type. Only the portal's own form uses it: put together with a module's form, it
     * becomes a {@link Choice} of that module's goals.
     */
    record OneGoal() implements Kind {
        @Override
        public String id() {
            return "goal";
        }
    }

    /** One of a list so long that one has to search it. The entries bring their labels along. */
    record Search(List<Entry> entries) implements Kind {
        public Search {
            entries = List.copyOf(entries);
        }

        /** An entry of such a list. */
        public record Entry(String key, String label) {}

        @Override
        public String id() {
            return "search";
        }

        @Override
        public List<String> keys() {
            return entries.stream().map(Entry::key).toList();
        }

        /** The entry of that key. */
        public Optional<Entry> entry(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        }
    }

    /**
     * A date.
     *
     * @param past whether it lies behind us by nature, like a birth date: it may not be in the future, and a year of two
     *     digits means the latest such year that is not
     */
    record Day(boolean past) implements Kind {
        @Override
        public String id() {
            return "day";
        }
    }

    /** A number between two bounds, both allowed, with so many decimals at most. */
    record Amount(long min, long max, int decimals) implements Kind {
        @Override
        public String id() {
            return "amount";
        }
    }

    /** Text of so many characters, counted as browsers and databases count: an emoji is two. */
    record Text(int minLength, int maxLength, Writing writing) implements Kind {

        /** How a text is written. */
        public enum Writing {
            /** One line. */
            LINE,
            /** Several lines. */
            PARAGRAPHS,
            /** Digits only. */
            DIGITS
        }

        @Override
        public String id() {
            return "text";
        }

        /** Whether it has several lines. */
        public boolean multiline() {
            return writing == Writing.PARAGRAPHS;
        }

        /** Whether it is a number in disguise (a postcode), so nobody writes in his own words. */
        public boolean digits() {
            return writing == Writing.DIGITS;
        }
    }
}
