package de.aqb.portal.participation.rules;

import de.aqb.spi.Answers;
import de.aqb.spi.Finding;
import de.aqb.spi.Kind;
import de.aqb.spi.Phase;
import de.aqb.spi.Question;
import de.aqb.spi.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a participation's form reads: labels, hints, headings, answers and findings, from the texts stored with it. */
public final class Wording {

    private final ParticipationForm form;
    private final Map<String, String> texts;

    Wording(ParticipationForm form, Map<String, String> texts) {
        this.form = form;
        this.texts = Map.copyOf(texts);
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** The name of a tab. */
    public String tab(Phase phase) {
        return text("tab." + phase.key()).orElse(phase.key());
    }

    /** The label of a question. */
    public String label(Question question) {
        return text("question." + question.key()).orElse(question.key());
    }

    /** A hint for whoever answers. */
    public Optional<String> hint(Question question) {
        return text("hint." + question.key());
    }

    /** How an option of a question reads. */
    public String option(Question question, String option) {
        return text("question.%s.%s".formatted(question.key(), option)).orElse(option);
    }

    /** The heading over a group of options in a long list. */
    public String group(Question question, String group) {
        return text("group.%s.%s".formatted(question.key(), group)).orElse(group);
    }

    /** How a goal of the measure's type reads. */
    public String goal(String goal) {
        return form.module().goalText(goal);
    }

    /**
     * The heading that stands above a section and holds for those after it: at entry over the whole tab, at exit over what
     * the measure's type adds.
     */
    public Optional<String> above(Phase phase, Section section, Answers answers) {
        var visible = form.visible(answers);
        return form.sections(phase).stream()
                .filter(shown -> visible.shows(phase, shown))
                .filter(shown -> phase == Phase.ENTRY || form.isOfModule(shown))
                .findFirst()
                .filter(first -> first.key().equals(section.key()))
                .flatMap(first -> text("heading." + phase.key()))
                .map(heading -> RuleTexts.format(heading, List.of(form.module().shortName())));
    }

    /** The heading of a section. */
    public String title(Phase phase, Section section) {
        var title = text("section." + section.key()).orElse(section.key());
        return form.isOfModule(section)
                ? text("heading.%s.section".formatted(phase.key()))
                        .map(heading -> RuleTexts.format(heading, List.of(title)))
                        .orElse(title)
                : title;
    }

    /** A sentence below the heading of a section. */
    public Optional<String> intro(Phase phase, Section section) {
        var own = "section." + section.key() + ".intro";
        var askedTwice = section.layout() == Section.Layout.QUESTIONNAIRE
                && section.isAskedAt(Phase.ENTRY)
                && section.isAskedAt(Phase.EXIT);
        return text(own + '.' + phase.key())
                .or(() -> text(own))
                .or(() -> askedTwice ? text("questionnaire.intro." + phase.key()) : Optional.empty());
    }

    /** An answer as it is read: in pages, log and exports. */
    public String answer(Question question, String stored) {
        if (stored.equals(Answers.NOT_STATED) && question.need().notStated()) {
            return RuleTexts.say("answer.not_stated");
        }
        if (question.kind() instanceof Kind.YesNo) {
            return RuleTexts.has("answer." + stored) ? RuleTexts.say("answer." + stored) : stored;
        }
        if (question.kind() instanceof Kind.Choice) {
            return option(question, stored);
        }
        if (question.kind() instanceof Kind.Search search) {
            return search.entry(stored).map(Kind.Search.Entry::label).orElse(stored);
        }
        return AnswerText.typed(question.kind(), stored);
    }

    /** The answer of that name as it is read, whatever question once asked for it. */
    public String answer(String name, String stored) {
        return form.find(name).map(one -> answer(one.question(), stored)).orElse(stored);
    }

    /** What is wrong with what was typed. */
    public String invalid(Question question, Reading.Invalid invalid) {
        var own = invalid.isAboutShape() ? text("invalid." + question.key()) : Optional.<String>empty();
        return own.orElseGet(
                () -> RuleTexts.say(invalid.message(), invalid.arguments().toArray()));
    }

    /** What a finding says. */
    public String finding(Finding finding) {
        var key = "finding." + finding.text();
        return text(key)
                .map(pattern -> RuleTexts.format(pattern, finding.arguments()))
                .orElseGet(() -> RuleTexts.say(key, finding.arguments().toArray()));
    }
}
