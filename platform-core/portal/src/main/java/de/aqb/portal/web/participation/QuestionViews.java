package de.aqb.portal.web.participation;

import de.aqb.portal.participation.rules.Change;
import de.aqb.portal.participation.rules.RuleTexts;
import de.aqb.portal.participation.rules.Visibility;
import de.aqb.portal.web.ui.ComparisonView;
import de.aqb.portal.web.ui.InputView;
import de.aqb.portal.web.ui.OptionView;
import de.aqb.portal.web.ui.QuestionView;
import de.aqb.portal.web.ui.QuestionView.Mark;
import de.aqb.portal.web.ui.StateView;
import de.aqb.portal.web.ui.Texts;
import de.aqb.spi.Answers;
import de.aqb.spi.Condition;
import de.aqb.spi.Kind;
import de.aqb.spi.Phase;
import de.aqb.spi.Question;
import de.aqb.spi.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the questions of one tab as the page shows them, with the answers as they are typed now. */
final class QuestionViews {

    private final TabState tab;
    private final Visibility visible;
    private final Set<String> onPage;

    QuestionViews(TabState tab) {
        this.tab = tab;
        this.visible = tab.form().visible(tab.typed());
        this.onPage = tab.onPage();
    }

    List<QuestionView> of(Section section) {
        var views = new ArrayList<QuestionView>();
        var number = 0;
        for (var question : section.questions()) {
            var view = view(section, question);
            number++;
            views.add(
                    section.layout() == Section.Layout.QUESTIONNAIRE
                            ? compared(question, view.numbered(number))
                            : view);
        }
        return views;
    }

    private QuestionView view(Section section, Question question) {
        var name = Answers.name(tab.phase(), question.key());
        var words = tab.form().words();
        var input = input(question);
        return QuestionView.of(name, words.label(question), tab.readonly() || question.given() ? input.locked() : input)
                .hinted(words.hint(question).orElse(""))
                .placed(question.place().columns(), depth(section, question))
                .marked(mark(question), question.sensitive())
                .shown(
                        // Its own condition only: a section that is closed hides what is in it, and opens it again.
                        question.condition().holds(visible.counting(), tab.phase()),
                        WhenJson.of(question.condition(), tab.phase(), tab.typed(), onPage))
                .in(state(question, name))
                .logged(tab.log().of(name));
    }

    /** How far below the field that opens it a field stands. */
    private static int depth(Section section, Question question) {
        if (!(question.condition() instanceof Condition.AnswerIs cause)) {
            return 0;
        }
        return section.questions().stream()
                .filter(other -> other.key().equals(cause.question()))
                .findFirst()
                .map(other -> 1 + depth(section, other))
                .orElse(0);
    }

    private static Mark mark(Question question) {
        if (question.given()) {
            return Mark.GIVEN;
        }
        return switch (question.need()) {
            case REQUIRED -> Mark.NONE;
            case OPTIONAL -> Mark.OPTIONAL;
            case DECLINABLE, VOLUNTARY -> Mark.VOLUNTARY;
        };
    }

    private StateView state(Question question, String name) {
        var missing = tab.showMissing()
                && question.need().counted()
                && !question.given()
                && tab.raw(name).isEmpty();
        return new StateView(missing, tab.errors(name), tab.warnings(name), List.of());
    }

    private InputView input(Question question) {
        var kind = question.kind();
        if (kind instanceof Kind.YesNo) {
            return InputView.segmented(kind.id(), options(question));
        }
        if (kind instanceof Kind.Choice) {
            return question.place().segmented()
                    ? InputView.segmented(kind.id(), options(question))
                    : InputView.select(options(question));
        }
        if (kind instanceof Kind.Search) {
            return InputView.search();
        }
        if (kind instanceof Kind.Day day) {
            var format = Texts.text("ui.date.format");
            return day.past() ? InputView.pastDay(format) : InputView.day(format);
        }
        if (kind instanceof Kind.Text text) {
            return InputView.text(text.multiline(), text.maxLength());
        }
        return InputView.amount("");
    }

    private List<OptionView> options(Question question) {
        var words = tab.form().words();
        var options = new ArrayList<OptionView>();
        var now = tab.raw(Answers.name(tab.phase(), question.key()));
        for (var key : question.kind().keys()) {
            if (question.retired(key) && !key.equals(now)) {
                continue;
            }
            options.add(new OptionView(key, words.answer(question, key), group(question, key)));
        }
        if (question.need().notStated()) {
            options.add(new OptionView(Answers.NOT_STATED, RuleTexts.say("answer.not_stated")));
        }
        return options;
    }

    private String group(Question question, String key) {
        return question.kind() instanceof Kind.Choice choice
                ? choice.option(key)
                        .flatMap(option -> option.group())
                        .map(group -> tab.form().words().group(question, group))
                        .orElse("")
                : "";
    }

    /** The entry answer stands beside the exit answer, and is not in the page before that one is given. */
    private QuestionView compared(Question question, QuestionView view) {
        return tab.phase() == Phase.EXIT
                        && tab.form().question(Phase.ENTRY, question.key()).isPresent()
                ? view.beside(comparison(question))
                : view;
    }

    private @Nullable ComparisonView comparison(Question question) {
        var was = tab.stored().get(Phase.ENTRY, question.key());
        var is = tab.typed().get(Phase.EXIT, question.key());
        if (was.isEmpty() || is.isEmpty()) {
            return null;
        }
        return Change.between(was.get(), is.get())
                .map(change -> new ComparisonView(
                        tab.form().words().answer(question, was.get()), change.key(), change.label()))
                .orElse(null);
    }
}
