package de.aqb.portal.participation.rules;

import de.aqb.portal.measure.Form;
import de.aqb.spi.Answers;
import de.aqb.spi.Goal;
import de.aqb.spi.Kind;
import de.aqb.spi.Option;
import de.aqb.spi.Phase;
import de.aqb.spi.Question;
import de.aqb.spi.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form a participation is filled in with: the portal's own form and that of the measure's type as one. The question
 * for a goal has become a choice of the type's goals, so nobody further up has to know where they came from.
 */
public final class ParticipationForm {

    private final Form core;
    private final Form module;
    private final Map<String, AskedQuestion> known = new LinkedHashMap<>();
    private final Map<Phase, List<Section>> sections = new EnumMap<>(Phase.class);
    private final List<AskedQuestion> asked;
    private final Wording words;

    private ParticipationForm(Form core, Form module) {
        this.core = withGoals(core, module.goals());
        this.module = module;
        for (var phase : Phase.values()) {
            sections.put(phase, stillAsking(phase));
            Stream.concat(this.core.sections(phase), module.sections(phase))
                    .flatMap(section ->
                            section.questions().stream().map(question -> new AskedQuestion(phase, section, question)))
                    .forEach(one -> known.putIfAbsent(one.name(), one));
        }
        asked = known.values().stream().filter(this::isStillAsked).toList();
        words = new Wording(this, texts());
    }

    /** The two forms as one. */
    public static ParticipationForm of(Form core, Form module) {
        return new ParticipationForm(core, module);
    }

    private static Form withGoals(Form core, List<Goal> goals) {
        var options = goals.stream().map(Goal::key).map(Option::of).toList();
        var sections = core.sections().stream()
                .map(section -> section.asking(section.questions().stream()
                        .map(question -> question.kind() instanceof Kind.OneGoal
                                ? question.wanting(new Kind.Choice(options))
                                : question)
                        .toList()))
                .toList();
        return new Form(core.type(), core.version(), core.title(), core.goals(), sections, core.texts());
    }

    private Map<String, String> texts() {
        var texts = new HashMap<>(module.texts());
        texts.putAll(core.texts());
        core.questions()
                .filter(question -> Goal.CHOSEN.equals(Answers.name(Phase.ENTRY, question.key())))
                .forEach(question -> module.goals()
                        .forEach(goal -> texts.put(
                                "question.%s.%s".formatted(question.key(), goal.key()), module.goalText(goal.key()))));
        return texts;
    }

    private boolean isStillAsked(AskedQuestion one) {
        return one.question().askedIn(isOfModule(one.section()) ? module.version() : core.version());
    }

    /** The portal's part. */
    public Form core() {
        return core;
    }

    /** The part of the measure's type. */
    public Form module() {
        return module;
    }

    /** How everything in it reads. */
    public Wording words() {
        return words;
    }

    private List<Section> stillAsking(Phase phase) {
        var sections = new ArrayList<Section>();
        Stream.concat(core.sections(phase), module.sections(phase)).forEach(section -> {
            var questions = section.questions().stream()
                    .filter(question -> isStillAsked(new AskedQuestion(phase, section, question)))
                    .toList();
            if (!questions.isEmpty()) {
                sections.add(section.asking(questions));
            }
        });
        return List.copyOf(sections);
    }

    /** The sections of a phase that ask anything at all, the portal's first, each with the questions still asked. */
    public List<Section> sections(Phase phase) {
        return sections.getOrDefault(phase, List.of());
    }

    /** Whether the section belongs to the measure's type. */
    public boolean isOfModule(Section section) {
        return module.sections().stream().anyMatch(own -> own.key().equals(section.key()));
    }

    /** All questions that are asked under some circumstances, in order. */
    public List<AskedQuestion> asked() {
        return asked;
    }

    /** The questions of a phase that are asked under some circumstances, in order. */
    public List<AskedQuestion> asked(Phase phase) {
        return asked.stream().filter(one -> one.phase() == phase).toList();
    }

    /** The question whose answer has that name, also one that is no longer asked. */
    public Optional<AskedQuestion> find(String name) {
        return Optional.ofNullable(known.get(name));
    }

    /** The question of that key in that phase, also one that is no longer asked. */
    public Optional<Question> question(Phase phase, String key) {
        return find(Answers.name(phase, key)).map(AskedQuestion::question);
    }

    /** What is asked of a person with these answers. */
    public Visibility visible(Answers answers) {
        return Visibility.of(asked, answers);
    }

    /** The answers as they are stored: those to hidden questions are gone. What no question asks for any more stays. */
    public Answers withoutHidden(Answers answers) {
        return visible(answers).counting();
    }

    /** What a fresh form is filled with: "keine Angabe" wherever it is offered. */
    public Answers presets() {
        var presets = Answers.none();
        for (var one : asked) {
            if (one.question().need().notStated()) {
                presets = presets.with(one.name(), Answers.NOT_STATED);
            }
        }
        return presets;
    }
}
