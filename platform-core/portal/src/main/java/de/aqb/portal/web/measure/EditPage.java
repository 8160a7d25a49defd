package de.aqb.portal.web.measure;

import de.aqb.portal.measure.Measure;
import de.aqb.portal.measure.MeasureAdministration;
import de.aqb.portal.measure.MeasureAdministration.Objection;
import de.aqb.portal.measure.MeasureCatalogue;
import de.aqb.portal.measure.MeasureDetails;
import de.aqb.portal.measure.Period;
import de.aqb.portal.participation.rules.AnswerReader;
import de.aqb.portal.participation.rules.Reading;
import de.aqb.portal.tenancy.NotFoundException;
import de.aqb.portal.tenancy.Today;
import de.aqb.portal.web.ui.Address;
import de.aqb.portal.web.ui.Moments;
import de.aqb.portal.web.ui.OptionView;
import de.aqb.portal.web.ui.Texts;
import de.aqb.spi.Question;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** {@code measure/edit.xhtml}: "Maßnahme anlegen" and editing one. What cannot be is said at the field. */
@Named
@ViewScoped
public class EditPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Question ANY_DAY = Question.day("any");

    @Inject
    MeasureAdministration administration;

    @Inject
    MeasureCatalogue catalogue;

    @Inject
    Today today;

    private String id = "";
    private long version;
    private boolean fixed;
    private String number = "";
    private String title = "";
    private String type = "";
    private String goal = "";
    private String start = "";
    private String end = "";
    private String places = "";
    private List<String> providers = new ArrayList<>();
    private final Map<String, String> errors = new LinkedHashMap<>();

    public void open() {
        if (id.isEmpty()) {
            var offered = catalogue.offered();
            if (offered.size() == 1) {
                type = offered.get(0).type();
                proposeNumber();
            }
            return;
        }
        var editable = administration.open(uuid());
        version = editable.version();
        fixed = editable.fixed();
        var details = editable.details();
        number = details.number();
        title = details.title();
        type = details.measureType();
        goal = details.mainGoal();
        start = Moments.day(details.period().start());
        end = Moments.day(details.period().end());
        places = String.valueOf(details.places());
        providers = editable.providers().stream().map(UUID::toString).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Another type has other goals and another number. */
    public void typeChosen() {
        goal = "";
        proposeNumber();
    }

    private void proposeNumber() {
        if (!type.isEmpty()) {
            var year = read(start).orElse(today.today()).getYear();
            number = administration.nextNumber(type, year);
        }
    }

    public String save() {
        errors.clear();
        var details = read();
        if (details.isEmpty()) {
            return "";
        }
        var outcome = id.isEmpty()
                ? administration.create(details.get(), chosen())
                : administration.change(uuid(), version, details.get());
        outcome.objections().forEach(this::object);
        return outcome.id()
                .map(saved -> Address.measure(saved).with("done", "saved").outcome())
                .orElse("");
    }

    private Optional<MeasureDetails> read() {
        number = number.strip();
        title = title.strip();
        wanted("number", number, Measure.NUMBER_MAX);
        wanted("title", title, Measure.TITLE_MAX);
        wanted("type", type, Measure.NUMBER_MAX);
        wanted("goal", goal, Measure.NUMBER_MAX);
        var first = day("start", start);
        var last = day("end", end);
        var count = places();
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            errors.put("end", Texts.text("measure.edit.error.endBeforeStart", Moments.day(first.get())));
        }
        if (id.isEmpty() && providers.isEmpty()) {
            object(Objection.NO_PROVIDER);
        }
        return errors.isEmpty()
                ? Optional.of(new MeasureDetails(
                        number, title, type, goal, new Period(first.orElseThrow(), last.orElseThrow()), count))
                : Optional.empty();
    }

    private void wanted(String field, String text, int longest) {
        if (text.isEmpty()) {
            errors.put(field, Texts.text("measure.edit.error.missing." + field));
        } else if (text.length() > longest || text.chars().anyMatch(Character::isISOControl)) {
            errors.put(field, Texts.text("measure.edit.error.text", longest));
        }
    }

    private Optional<LocalDate> day(String field, String text) {
        var day = read(text);
        if (day.isEmpty()) {
            errors.put(
                    field,
                    Texts.text(text.isBlank() ? "measure.edit.error.missing." + field : "measure.edit.error.day"));
        }
        return day;
    }

    private Optional<LocalDate> read(String text) {
        return new AnswerReader(today.today()).read(ANY_DAY, text) instanceof Reading.Value value
                ? Optional.of(LocalDate.parse(value.stored()))
                : Optional.empty();
    }

    private int places() {
        var text = places.strip();
        if (text.matches("\\d{1,3}") && Integer.parseInt(text) > 0) {
            return Integer.parseInt(text);
        }
        errors.put("places", Texts.text("measure.edit.error.places", Measure.PLACES_MAX));
        return 0;
    }

    private void object(Objection objection) {
        var field = switch (objection) {
            case NUMBER_TAKEN, NUMBER_NOT_OF_THIS_AUTHORITY -> "number";
            case TYPE_UNKNOWN -> "type";
            case GOAL_UNKNOWN -> "goal";
            case NO_PROVIDER, PROVIDER_HAS_PARTICIPATIONS -> "providers";
            case CHANGED_MEANWHILE -> "title";
        };
        errors.put(field, Texts.text("measure.edit.objection." + objection.name()));
    }

    private Set<UUID> chosen() {
        var ids = new LinkedHashSet<UUID>();
        providers.forEach(provider -> ids.add(uuid(provider)));
        return ids;
    }

    private UUID uuid() {
        return uuid(id);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException("measure");
        }
    }

    /** Where "Abbrechen" leads. */
    public String getBackHref() {
        return id.isEmpty()
                ? Address.of("/measure/measures").href()
                : Address.measure(uuid()).href();
    }

    public List<OptionView> getTypes() {
        return catalogue.offered().stream()
                .map(form -> new OptionView(form.type(), form.title()))
                .toList();
    }

    public List<OptionView> getGoals() {
        if (type.isEmpty()) {
            return List.of();
        }
        var form = catalogue.active(type);
        return form.goals().stream()
                .map(each -> new OptionView(each.key(), form.goalText(each.key())))
                .toList();
    }

    public List<OptionView> getChoosableProviders() {
        return administration.choosable().stream()
                .map(each -> new OptionView(each.getId().toString(), each.getName()))
                .toList();
    }

    /** What is wrong, by field, in the order of the form. */
    public Map<String, String> getErrors() {
        return errors;
    }

    public boolean isFresh() {
        return id.isEmpty();
    }

    public boolean isFixed() {
        return fixed;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
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
