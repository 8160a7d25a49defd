package de.aqb.portal.web.ui;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * How a question is answered: which control, with which choices and limits.
 *
 * @param kind {@code yesNo}, {@code choice}, {@code search}, {@code day}, {@code pastDay}, {@code amount} or {@code text}
 * @param segmented whether a choice stands as one bar of radios instead of a list
 * @param multiline whether a text may have several lines
 * @param maxLength the most characters a text may have, 0 without a limit worth showing
 * @param addition what stands beside the input, such as the format of a date; empty without
 * @param options the answers to choose from, empty for typed answers
 * @param readonly whether the value is shown and cannot be changed
 */
public record InputView(
        String kind,
        boolean segmented,
        boolean multiline,
        int maxLength,
        String addition,
        List<OptionView> options,
        boolean readonly) {

    /** The kinds of controls a page knows. */
    public enum Control {
        SEGMENTED,
        SELECT,
        SEARCH,
        DATE,
        AMOUNT,
        LINE,
        AREA
    }

    /** Copies the options: a page must not see them change. */
    public InputView {
        options = List.copyOf(options);
    }

    /** Ja and Nein, or whatever short options are given, as one bar of radios. */
    public static InputView segmented(String kind, List<OptionView> options) {
        return new InputView(kind, true, false, 0, "", options, false);
    }

    /** A list to choose one option from. */
    public static InputView select(List<OptionView> options) {
        return new InputView("choice", false, false, 0, "", options, false);
    }

    /** A list so long that one types a part of what one looks for; the entries are not in the page. */
    public static InputView search() {
        return new InputView("search", false, false, 0, "", List.of(), false);
    }

    /** A typed date with its format beside it. */
    public static InputView day(String addition) {
        return new InputView("day", false, false, 0, addition, List.of(), false);
    }

    /** A typed date that lies behind us by nature, such as a birth date: 18.3.99 is one of 1999. */
    public static InputView pastDay(String addition) {
        return new InputView("pastDay", false, false, 0, addition, List.of(), false);
    }

    /** A typed number. */
    public static InputView amount(String addition) {
        return new InputView("amount", false, false, 0, addition, List.of(), false);
    }

    /** A typed text; with several lines its length is counted on the page. */
    public static InputView text(boolean multiline, int maxLength) {
        return new InputView("text", false, multiline, maxLength, "", List.of(), false);
    }

    /** The same input, shown but not to be changed. */
    public InputView locked() {
        return new InputView(kind, segmented, multiline, maxLength, addition, options, true);
    }

    /** The control this input is drawn as. */
    public Control control() {
        if (segmented || "yesNo".equals(kind)) {
            return Control.SEGMENTED;
        }
        return switch (kind) {
            case "choice" -> Control.SELECT;
            case "search" -> Control.SEARCH;
            case "day", "pastDay" -> Control.DATE;
            case "amount" -> Control.AMOUNT;
            default -> multiline ? Control.AREA : Control.LINE;
        };
    }

    /** The options as a list box wants them: those with a common heading in one group, order kept. */
    public List<SelectItem> items() {
        var items = new ArrayList<SelectItem>();
        var groups = new LinkedHashMap<String, List<SelectItem>>();
        for (var option : options) {
            var item = new SelectItem(option.value(), option.label());
            if (option.group().isEmpty()) {
                items.add(item);
            } else {
                groups.computeIfAbsent(option.group(), heading -> new ArrayList<>())
                        .add(item);
            }
        }
        groups.forEach((heading, members) ->
                items.add(new SelectItemGroup(heading, "", false, members.toArray(SelectItem[]::new))));
        return items;
    }

    /** The class that gives a typed input its width, empty for the full one. */
    public String look() {
        return switch (control()) {
            case DATE -> "in--date";
            case AMOUNT -> "in--short";
            default -> maxLength > 0 && maxLength <= 6 ? "in--short" : "";
        };
    }

    /** The screen keyboard that helps with typing. */
    public String keyboard() {
        return switch (control()) {
            case DATE -> "numeric";
            case AMOUNT -> "decimal";
            default -> maxLength > 0 && maxLength <= 6 ? "numeric" : "text";
        };
    }
}
