package de.aqb.portal.measure;

import de.aqb.spi.Contract;
import de.aqb.spi.Fault;
import de.aqb.spi.Kind;
import de.aqb.spi.MeasureType;
import de.aqb.spi.Question;
import de.aqb.spi.Section;
import de.aqb.spi.Texts;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Decides whether a module's form may be used, and says in German what keeps it from being used. What every form has to
 * satisfy is the contract's; here comes what one next to the portal's own form has to.
 */
public final class FormCheck {

    private static final Map<String, String> TEXTS = Texts.beside(FormCheck.class, "FormTexts.properties");

    private FormCheck() {}

    /** The reasons against this module; none, if it may be used. An exception of the module is a reason like others. */
    public static List<String> reasons(MeasureType type, Form core) {
        var name = type.getClass().getSimpleName();
        try {
            var reasons = new ArrayList<String>();
            Contract.faults(type).forEach(fault -> reasons.add(reason(name, fault)));
            var form = Form.of(type);
            clashes(form, core).forEach(key -> reasons.add(say("core_key", name, key)));
            unknownDestinations(form, core).forEach(key -> reasons.add(say("destination", name, key)));
            return List.copyOf(reasons);
        } catch (RuntimeException | LinkageError broken) {
            return List.of(say("exception", name, broken.toString()));
        }
    }

    private static String reason(String name, Fault fault) {
        return say(fault.what().name(), name, fault.key());
    }

    private static Set<String> clashes(Form form, Form core) {
        var taken = keys(core);
        var clashes = new TreeSet<>(keys(form));
        clashes.retainAll(taken);
        return clashes;
    }

    private static Set<String> keys(Form form) {
        var keys = form.questions().map(Question::key).collect(Collectors.toCollection(HashSet::new));
        form.sections().stream().map(Section::key).forEach(keys::add);
        return keys;
    }

    private static Set<String> unknownDestinations(Form form, Form core) {
        var unknown = new TreeSet<String>();
        form.goals().forEach(goal -> unknown.addAll(goal.reachedBy()));
        core.question("destination").map(Question::kind).map(Kind::keys).ifPresent(unknown::removeAll);
        return unknown;
    }

    private static String say(String text, String module, String key) {
        return new MessageFormat(TEXTS.getOrDefault("reason." + text, text + " {0} {1}"), Locale.GERMAN)
                .format(new Object[] {module, key});
    }
}
