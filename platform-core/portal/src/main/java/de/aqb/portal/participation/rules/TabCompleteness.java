package de.aqb.portal.participation.rules;

import java.util.List;

/**
 * How far one tab is filled in.
 *
 * @param begun whether anything has been answered but by preset
 * @param sections one for each section shown, in order
 */
public record TabCompleteness(boolean begun, List<SectionCompleteness> sections, List<Missing> missing) {

    /** How far one section is filled in: "4 von 5". */
    public record SectionCompleteness(String section, int answered, int required) {}

    public TabCompleteness {
        sections = List.copyOf(sections);
        missing = List.copyOf(missing);
    }

    /** How many answers are wanted. */
    public int required() {
        return sections.stream().mapToInt(SectionCompleteness::required).sum();
    }

    /** How many of them are there. */
    public int answered() {
        return sections.stream().mapToInt(SectionCompleteness::answered).sum();
    }

    /** Whether nothing is missing. */
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** The count of that section; zero of zero if it is not shown. */
    public SectionCompleteness section(String key) {
        return sections.stream()
                .filter(section -> section.section().equals(key))
                .findFirst()
                .orElse(new SectionCompleteness(key, 0, 0));
    }
}
