package de.aqb.portal.web.measure;

import de.aqb.portal.measure.Measure;
import de.aqb.portal.measure.MeasureDetails;
import de.aqb.portal.measure.Period;
import de.aqb.portal.participation.rules.AnswerReader;
import de.aqb.portal.participation.rules.Reading;
import de.aqb.portal.web.ui.Moments;
import de.aqb.portal.web.ui.Texts;
import de.aqb.spi.Question;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A measure as somebody types it: texts, until they can be read. */
public class TypedMeasure implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Question ANY_DAY = Question.day("any");

    private String number = "";
    private String title = "";
    private String type = "";
    private String goal = "";
    private String start = "";
    private String end = "";
    private String places = "";
    private List<String> providers = new ArrayList<>();

    void fill(MeasureDetails details) {
        number = details.number();
        title = details.title();
        type = details.measureType();
        goal = details.mainGoal();
        start = Moments.day(details.period().start());
        end = Moments.day(details.period().end());
        places = String.valueOf(details.places());
    }

    /** What was typed as a measure; empty if something cannot be, which is then said in the errors, by field. */
    Optional<MeasureDetails> read(LocalDate today, Map<String, String> errors) {
        number = number.strip();
        wanted("type", type, Measure.NUMBER_MAX, errors);
        wanted("number", number, Measure.NUMBER_MAX, errors);
        wanted("title", title, Measure.TITLE_MAX, errors);
        var first = day("start", start, today, errors);
        var last = day("end", end, today, errors);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            errors.put("end", Texts.text("measure.edit.error.endBeforeStart", Moments.day(first.get())));
        }
        var count = count(errors);
        wanted("goal", goal, Measure.NUMBER_MAX, errors);
        return errors.isEmpty()
                ? Optional.of(new MeasureDetails(
                        number, title, type, goal, new Period(first.orElseThrow(), last.orElseThrow()), count))
                : Optional.empty();
    }

    private static void wanted(String field, String text, int longest, Map<String, String> errors) {
        if (text.isBlank()) {
            errors.put(field, Texts.text("measure.edit.error.missing." + field));
        } else if (text.length() > longest || text.chars().anyMatch(Character::isISOControl)) {
            errors.put(field, Texts.text("measure.edit.error.text", longest));
        }
    }

    private static Optional<LocalDate> day(String field, String text, LocalDate today, Map<String, String> errors) {
        var day = day(text, today);
        if (day.isEmpty()) {
            errors.put(
                    field,
                    Texts.text(text.isBlank() ? "measure.edit.error.missing." + field : "measure.edit.error.day"));
        }
        return day;
    }

    private static Optional<LocalDate> day(String text, LocalDate today) {
        return new AnswerReader(today).read(ANY_DAY, text) instanceof Reading.Value value
                ? Optional.of(LocalDate.parse(value.stored()))
                : Optional.empty();
    }

    private int count(Map<String, String> errors) {
        var text = places.strip();
        if (text.matches("\\d{1,3}") && Integer.parseInt(text) > 0) {
            return Integer.parseInt(text);
        }
        errors.put("places", Texts.text("measure.edit.error.places", Measure.PLACES_MAX));
        return 0;
    }

    /** The year it begins in as far as that is typed, else this one. */
    int year(LocalDate today) {
        return day(start, today).orElse(today).getYear();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number == null ? "" : number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title == null ? "" : title;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type == null ? "" : type;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal == null ? "" : goal;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start == null ? "" : start;
    }

    public String getEnd() {
        return end;
    }

    public void setEnd(String end) {
        this.end = end == null ? "" : end;
    }

    public String getPlaces() {
        return places;
    }

    public void setPlaces(String places) {
        this.places = places == null ? "" : places;
    }

    public List<String> getProviders() {
        return providers;
    }

    public void setProviders(List<String> providers) {
        this.providers = providers == null ? new ArrayList<>() : new ArrayList<>(providers);
    }
}
