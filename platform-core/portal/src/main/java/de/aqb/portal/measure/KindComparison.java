package de.aqb.portal.measure;

import de.aqb.portal.measure.FormDifference.Weight;
import de.aqb.spi.Kind;
import java.util.ArrayList;
import java.util.List;

/** What two kinds of one question differ in: another kind is forbidden, other bounds are not. */
final class KindComparison {

    private KindComparison() {}

    static List<FormDifference> differences(String name, Kind was, Kind is) {
        if (was.equals(is)) {
            return List.of();
        }
        if (!was.id().equals(is.id()) || digits(was) != digits(is)) {
            return List.of(new FormDifference(Weight.FORBIDDEN, name, "kind", was.id(), is.id()));
        }
        return was.keys().isEmpty() ? List.of(bounds(name, narrower(was, is))) : options(name, was, is);
    }

    private static List<FormDifference> options(String name, Kind was, Kind is) {
        var found = new ArrayList<FormDifference>();
        for (var key : was.keys()) {
            if (!is.keys().contains(key)) {
                found.add(new FormDifference(Weight.FORBIDDEN, name + '.' + key, "option_removed", key, ""));
            }
        }
        for (var key : is.keys()) {
            if (!was.keys().contains(key)) {
                found.add(new FormDifference(Weight.HARMLESS, name + '.' + key, "option_added", "", key));
            }
        }
        if (found.isEmpty() && !retired(was).equals(retired(is))) {
            found.add(new FormDifference(Weight.HARMLESS, name, "option_retired", "", ""));
        }
        if (sensitive(was).stream().anyMatch(key -> !sensitive(is).contains(key))) {
            found.add(new FormDifference(Weight.TO_CONFIRM, name, "sensitive_less", "", ""));
        }
        if (found.isEmpty()) {
            found.add(new FormDifference(Weight.HARMLESS, name, "layout", "", ""));
        }
        return found;
    }

    private static List<String> sensitive(Kind kind) {
        return kind instanceof Kind.Choice choice
                ? choice.options().stream()
                        .filter(option -> option.sensitive())
                        .map(option -> option.key())
                        .toList()
                : List.of();
    }

    private static List<String> retired(Kind kind) {
        return kind instanceof Kind.Choice choice
                ? choice.options().stream()
                        .filter(option -> option.retired())
                        .map(option -> option.key())
                        .toList()
                : List.of();
    }

    private static FormDifference bounds(String name, boolean narrower) {
        return new FormDifference(
                narrower ? Weight.TO_CONFIRM : Weight.HARMLESS,
                name,
                narrower ? "bounds_narrower" : "bounds_wider",
                "",
                "");
    }

    private static boolean narrower(Kind was, Kind is) {
        if (was instanceof Kind.Text old && is instanceof Kind.Text now) {
            return now.minLength() > old.minLength()
                    || now.maxLength() < old.maxLength()
                    || (old.multiline() && !now.multiline());
        }
        if (was instanceof Kind.Amount old && is instanceof Kind.Amount now) {
            return now.min() > old.min() || now.max() < old.max() || now.decimals() < old.decimals();
        }
        return is instanceof Kind.Day day && day.past();
    }

    private static boolean digits(Kind kind) {
        return kind instanceof Kind.Text text && text.digits();
    }
}
