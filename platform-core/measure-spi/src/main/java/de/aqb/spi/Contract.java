package de.aqb.spi;

import de.aqb.spi.Fault.What;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What every form has to satisfy. One place for it: the portal asks here before it accepts a module, and the contract test
 * that modules inherit asks the same.
 */
public final class Contract {

    /** The newest version of the contract, and with it every older one. */
    public static final int VERSION = 1;

    private static final Pattern TYPE_KEY = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,19}");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,59}");
    private static final Pattern OPTION_KEY = Pattern.compile("[a-z0-9][a-z0-9_]{0,59}");
    private static final Set<Phase> OF_MODULES = Set.of(Phase.ENTRY, Phase.EXIT);

    private final int version;
    private final List<Goal> goals;
    private final List<Section> sections;
    private final Map<String, String> texts;
    private final boolean module;
    private final List<Fault> faults = new ArrayList<>();

    private Contract(int version, List<Goal> goals, List<Section> sections, Map<String, String> texts, boolean module) {
        this.version = version;
        this.goals = goals;
        this.sections = sections;
        this.texts = texts;
        this.module = module;
    }

    /** What is wrong with the form of a module; nothing, if it may be used. */
    public static List<Fault> faults(MeasureType type) {
        var contract = new Contract(type.formVersion(), type.goals(), type.sections(), allTexts(type), true);
        contract.expect(type.contractVersion() >= 1 && type.contractVersion() <= VERSION, What.CONTRACT_VERSION, "");
        contract.expect(TYPE_KEY.matcher(type.key()).matches(), What.KEY_SYNTAX, type.key());
        contract.expect(!type.goals().isEmpty(), What.NO_GOAL, "");
        contract.expect(contract.hasText("short"), What.MISSING_TEXT, "short");
        return contract.check();
    }

    /** What is wrong with the portal's own form. */
    public static List<Fault> faultsOfPortal(int version, List<Section> sections, Map<String, String> texts) {
        return new Contract(version, List.of(), sections, texts, false).check();
    }

    /** The texts of a type together with those its sections bring along; the type's own go before them. */
    public static Map<String, String> allTexts(MeasureType type) {
        var merged = new TreeMap<String, String>();
        type.sections().forEach(section -> merged.putAll(section.texts()));
        merged.putAll(type.texts());
        return merged;
    }

    private List<Fault> check() {
        expect(version >= 1, What.FORM_VERSION, String.valueOf(version));
        expect(hasText("title"), What.MISSING_TEXT, "title");
        once(goals.stream().map(Goal::key));
        once(sections.stream().map(Section::key));
        once(questions().map(Question::key));
        goals.forEach(goal -> keyWithText(KEY, goal.key(), "goal." + goal.key()));
        sections.forEach(this::section);
        var conditions = new ConditionCheck(goals, sections, module);
        faults.addAll(conditions.faults());
        return List.copyOf(faults);
    }

    private void section(Section section) {
        keyWithText(KEY, section.key(), "section." + section.key());
        expect(!section.questions().isEmpty(), What.EMPTY_SECTION, section.key());
        var phasesFit = !section.phases().isEmpty() && (!module || OF_MODULES.containsAll(section.phases()));
        expect(phasesFit, What.WRONG_PHASE, section.key());
        section.questions().forEach(this::question);
    }

    private void question(Question question) {
        var key = question.key();
        keyWithText(KEY, key, "question." + key);
        expect(isAnswerable(question.kind()), What.NO_POSSIBLE_ANSWER, key);
        expect(!module || (!(question.kind() instanceof Kind.OneGoal) && !question.given()), What.FOREIGN_KIND, key);
        question.replaces().ifPresent(old -> expect(!asks(old) && !old.equals(key), What.REPLACES_ASKED, key));
        if (question.kind() instanceof Kind.Choice choice) {
            options(key, choice);
        } else if (question.kind() instanceof Kind.Search search) {
            once(search.keys().stream().map(entry -> key + '.' + entry));
            search.keys().forEach(entry -> expect(OPTION_KEY.matcher(entry).matches(), What.KEY_SYNTAX, entry));
        }
    }

    private void options(String key, Kind.Choice choice) {
        once(choice.keys().stream().map(option -> key + '.' + option));
        for (var option : choice.options()) {
            keyWithText(OPTION_KEY, option.key(), "question.%s.%s".formatted(key, option.key()));
            expect(!option.key().equals(Answers.NOT_STATED), What.DOUBLE_KEY, key + '.' + Answers.NOT_STATED);
        }
        choice.options().stream()
                .flatMap(option -> option.group().stream())
                .distinct()
                .forEach(group -> {
                    keyWithText(KEY, group, "group.%s.%s".formatted(key, group));
                });
    }

    private static boolean isAnswerable(Kind kind) {
        if (kind instanceof Kind.Text text) {
            return text.minLength() >= 0
                    && text.maxLength() >= Math.max(1, text.minLength())
                    && text.maxLength() <= 4000;
        }
        if (kind instanceof Kind.Amount amount) {
            return amount.min() <= amount.max() && amount.decimals() >= 0 && amount.decimals() <= 6;
        }
        return !(kind instanceof Kind.Choice || kind instanceof Kind.Search)
                || !kind.keys().isEmpty();
    }

    private boolean asks(String key) {
        return questions().anyMatch(question -> question.key().equals(key) && question.askedIn(version));
    }

    private Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    private void once(Stream<String> keys) {
        var seen = new HashSet<String>();
        keys.forEach(key -> expect(seen.add(key), What.DOUBLE_KEY, key));
    }

    private void keyWithText(Pattern syntax, String key, String text) {
        expect(syntax.matcher(key).matches(), What.KEY_SYNTAX, key);
        expect(hasText(text), What.MISSING_TEXT, text);
    }

    private boolean hasText(String key) {
        return !texts.getOrDefault(key, "").isBlank();
    }

    private void expect(boolean fits, What what, String key) {
        if (!fits) {
            faults.add(new Fault(what, key));
        }
    }
}
