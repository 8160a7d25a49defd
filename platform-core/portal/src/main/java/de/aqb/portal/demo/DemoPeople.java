package de.aqb.portal.demo;

import de.aqb.portal.measure.MeasureCatalogue;
import de.aqb.portal.measure.MeasureDetails;
import de.aqb.portal.participation.rules.AskedQuestion;
import de.aqb.portal.participation.rules.ParticipationForm;
import de.aqb.spi.Answers;
import de.aqb.spi.Goal;
import de.aqb.spi.Kind;
import de.aqb.spi.Phase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Invents people for a measure, always the same ones for the same seed. Whatever the type's form asks gets an answer. */
final class DemoPeople {

    private static final List<String> LAST_NAMES = List.of(
            "Becker",
            "Brandt",
            "Demir",
            "Fischer",
            "Haddad",
            "Jansen",
            "Kowalski",
            "Krüger",
            "Lindner",
            "Meißner",
            "Nguyen",
            "Öztürk",
            "Petrov",
            "Rahimi",
            "Romano",
            "Schäfer",
            "Schmidt",
            "Vogt",
            "Weiß",
            "Yıldız");
    private static final List<String> FIRST_NAMES = List.of(
            "Amir",
            "Aylin",
            "Chiara",
            "Daniel",
            "Emilia",
            "Farid",
            "Jonas",
            "Lea",
            "Lena",
            "Leon",
            "Linh",
            "Maja",
            "Noah",
            "Selin",
            "Sophie",
            "Tim",
            "Tarek",
            "Viktoria",
            "Yusuf",
            "Zoë");
    private static final Map<String, String> TOWNS =
            Map.of("37269", "Eschwege", "37213", "Witzenhausen", "34117", "Kassel", "37235", "Hessisch Lichtenau");
    private static final int LEFT_OPEN = 3;

    private final ParticipationForm form;
    private final MeasureDetails measure;
    private final LocalDate today;
    private final Random random;

    DemoPeople(MeasureCatalogue catalogue, MeasureDetails measure, LocalDate today, long seed) {
        this.form = ParticipationForm.of(catalogue.core(), catalogue.active(measure.measureType()));
        this.measure = measure;
        this.today = today;
        this.random = new Random(seed);
    }

    /** The answers of a person whose participation stands there. */
    Answers person(DemoMeasure.Stand stand) {
        var answers = form.presets().with(Goal.CHOSEN, any(measureGoals()));
        answers = filled(filled(answers, Phase.MASTER), Phase.ENTRY);
        return switch (stand) {
            case STARTED -> form.withoutHidden(holed(answers));
            case ENTRY_COMPLETE -> form.withoutHidden(answers);
            case EXIT_BEGUN -> form.withoutHidden(answers.with(Phase.EXIT, "exit_date", exitDay(answers)));
            case EXIT_COMPLETE, LOCKED -> form.withoutHidden(filled(answers, Phase.EXIT));
        };
    }

    private List<String> measureGoals() {
        return form.module().goals().stream().map(Goal::key).toList();
    }

    private Answers filled(Answers before, Phase phase) {
        var answers = before;
        for (var asked : form.asked(phase)) {
            // Asked one by one: an answer may open the next question.
            if (answers.get(asked.name()).isEmpty()
                    && !asked.question().given()
                    && form.visible(answers).shows(asked)) {
                answers = answers.with(asked.name(), answer(asked, answers));
            }
        }
        return answers;
    }

    /** The person's answers with some of the required ones not given yet. */
    private Answers holed(Answers filled) {
        var answers = filled;
        var required = form.asked(Phase.MASTER).stream()
                .filter(asked -> asked.question().need().counted())
                .filter(asked -> asked.question().kind() instanceof Kind.Choice)
                .map(AskedQuestion::name)
                .toList();
        for (var i = 0; i < LEFT_OPEN; i++) {
            answers = answers.with(any(required), "");
        }
        return answers;
    }

    private String answer(AskedQuestion asked, Answers answers) {
        var kind = asked.question().kind();
        return switch (asked.question().key()) {
            case "last_name" -> any(LAST_NAMES);
            case "first_name" -> any(FIRST_NAMES);
            case "birth_date" ->
                measure.period().start().minusDays(6200L + random.nextInt(2800)).toString();
            case "main_residence_hessen" -> Answers.YES;
            case "postcode" -> any(TOWNS.keySet().stream().sorted().toList());
            case "town" ->
                TOWNS.getOrDefault(answers.get(Phase.MASTER, "postcode").orElse(""), "Kassel");
            case "external_ref" -> "T-" + (1000 + random.nextInt(9000));
            case "entry_date", "privacy_notice_date" -> entryDay(answers);
            case "planned_end" -> measure.period().end().toString();
            case "exit_date" -> exitDay(answers);
            default -> anyOf(kind, answers);
        };
    }

    private String anyOf(Kind kind, Answers answers) {
        if (kind instanceof Kind.Day) {
            return entryDay(answers);
        }
        if (kind instanceof Kind.Amount amount) {
            return String.valueOf(amount.min() + random.nextInt((int) Math.min(4, amount.max() - amount.min()) + 1));
        }
        if (kind instanceof Kind.Text) {
            return "Angabe aus der Vorführung";
        }
        return any(kind.keys());
    }

    private String entryDay(Answers answers) {
        return answers.get(Phase.ENTRY, "entry_date")
                .or(() -> answers.get(Phase.MASTER, "privacy_notice_date"))
                .orElseGet(() -> within(measure.period().start(), 30).toString());
    }

    private String exitDay(Answers answers) {
        var entry = LocalDate.parse(entryDay(answers));
        return within(entry, 200).toString();
    }

    /** A day after the first one, not behind the measure's end or today. */
    private LocalDate within(LocalDate first, int days) {
        var last = measure.period().end().isBefore(today) ? measure.period().end() : today;
        var span = Math.max(1, Math.min(days, ChronoUnit.DAYS.between(first, last)));
        return first.plusDays(random.nextInt((int) span));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
