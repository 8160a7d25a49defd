package de.aqb.spi;

import de.aqb.spi.Kind.Text.Writing;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something the form asks. Its text has the key {@code question.<key>}, a hint, if there is one, {@code hint.<key>}, and
 * {@code invalid.<key>}, if there is one, says what is wrong with an answer that does not fit.
 *
 * <p>A published key keeps its kind and its meaning for ever. A question whose meaning changes gets a new key and names the
 * one it {@link #replaces()}; the old one is {@link #retiredIn() retired} and stays in the form, so that what was
 * answered can still be read.
 *
 * @param sensitive whether the answer needs special protection: a funding authority sees sums only
 * @param given whether the portal itself gives the answer, so that nobody types it
 * @param retiredIn the first version of the form that no longer asks it
 */
public record Question(
        String key,
        Kind kind,
        Need need,
        boolean sensitive,
        boolean given,
        Condition condition,
        Optional<String> replaces,
        OptionalInt retiredIn,
        Place place) {

    private static Question of(String key, Kind kind, Place place) {
        return new Question(
                key,
                kind,
                Need.REQUIRED,
                false,
                false,
                Condition.always(),
                Optional.empty(),
                OptionalInt.empty(),
                place);
    }

    /** A question to be answered Ja or Nein. */
    public static Question yesNo(String key) {
        return of(key, new Kind.YesNo(), new Place(3, true));
    }

    /** A question with a list of answers. */
    public static Question choice(String key, String... options) {
        return of(key, Kind.Choice.of(options), Place.HALF);
    }

    /** A question with a list of answers, some of which have something special about them. */
    public static Question choice(String key, Option... options) {
        return of(key, new Kind.Choice(Arrays.asList(options)), Place.HALF);
    }

    /** A question for one of the goals of the measure's type; for the portal's own form. */
    public static Question oneGoal(String key) {
        return of(key, new Kind.OneGoal(), Place.HALF);
    }

    /** A question whose answer is searched in a long list. */
    public static Question search(String key, List<Kind.Search.Entry> entries) {
        return of(key, new Kind.Search(entries), Place.HALF);
    }

    /** A question for a date. */
    public static Question day(String key) {
        return of(key, new Kind.Day(false), Place.HALF);
    }

    /** A question for a date that lies behind us by nature. */
    public static Question pastDay(String key) {
        return of(key, new Kind.Day(true), Place.HALF);
    }

    /** A question for a whole number between two bounds, both allowed. */
    public static Question amount(String key, long min, long max) {
        return amount(key, min, max, 0);
    }

    /** A question for a number with so many decimals at most. */
    public static Question amount(String key, long min, long max, int decimals) {
        return of(key, new Kind.Amount(min, max, decimals), Place.HALF);
    }

    /** A question for one line of text. */
    public static Question text(String key, int minLength, int maxLength) {
        return of(key, new Kind.Text(minLength, maxLength, Writing.LINE), Place.HALF);
    }

    /** A question for text of several lines, across the page. */
    public static Question paragraphs(String key, int minLength, int maxLength) {
        return of(key, new Kind.Text(minLength, maxLength, Writing.PARAGRAPHS), new Place(6, false));
    }

    /** A question for exactly so many digits. */
    public static Question digits(String key, int count) {
        return of(key, new Kind.Text(count, count, Writing.DIGITS), Place.HALF);
    }

    /** The same question; it may stay unanswered. */
    public Question optional() {
        return needed(Need.OPTIONAL);
    }

    /** The same question; the person decides whether to answer, and "keine Angabe" is preset. */
    public Question voluntary() {
        return needed(Need.VOLUNTARY);
    }

    /** The same question; it has to be answered, and "keine Angabe", which is preset, is an answer. */
    public Question declinable() {
        return needed(Need.DECLINABLE);
    }

    private Question needed(Need changed) {
        return new Question(key, kind, changed, sensitive, given, condition, replaces, retiredIn, place);
    }

    /** The same question, its answers specially protected. */
    public Question asSensitive() {
        return new Question(key, kind, need, true, given, condition, replaces, retiredIn, place);
    }

    /** The same question, answered by the portal. */
    public Question givenByPortal() {
        return new Question(key, kind, need, sensitive, true, condition, replaces, retiredIn, place);
    }

    /** The same question, asked only if the condition holds. */
    public Question when(Condition changed) {
        return new Question(key, kind, need, sensitive, given, changed, replaces, retiredIn, place);
    }

    /** The same question, standing for an earlier one that meant something else. */
    public Question replaces(String oldKey) {
        return new Question(key, kind, need, sensitive, given, condition, Optional.of(oldKey), retiredIn, place);
    }

    /** The same question, no longer asked from that version of the form on. */
    public Question retiredIn(int version) {
        return new Question(key, kind, need, sensitive, given, condition, replaces, OptionalInt.of(version), place);
    }

    /** The same question, wanting another sort of answer; for the portal, which turns goals into a choice. */
    public Question wanting(Kind changed) {
        return new Question(key, changed, need, sensitive, given, condition, replaces, retiredIn, place);
    }

    /** The same question across so many of six columns. */
    public Question across(int columns) {
        return placed(new Place(columns, place.segmented()));
    }

    /** The same question, its options side by side in one bar. */
    public Question segmented() {
        return placed(new Place(place.columns(), true));
    }

    private Question placed(Place changed) {
        return new Question(key, kind, need, sensitive, given, condition, replaces, retiredIn, changed);
    }

    /** Whether that version of the form still asks it. */
    public boolean askedIn(int version) {
        return retiredIn.isEmpty() || version < retiredIn.getAsInt();
    }

    /** Whether this stored answer needs special protection, be it for the question or for the option chosen. */
    public boolean sensitive(String stored) {
        return sensitive
                || (kind instanceof Kind.Choice choice
                        && choice.option(stored).filter(Option::sensitive).isPresent());
    }

    /** Whether this answer is one that is no longer offered. */
    public boolean retired(String stored) {
        return kind instanceof Kind.Choice choice
                && choice.option(stored).filter(Option::retired).isPresent();
    }

    /** Whether the answer is written in somebody's own words, and so may name or describe a person. */
    public boolean freeText() {
        return kind instanceof Kind.Text text && !text.digits();
    }
}
