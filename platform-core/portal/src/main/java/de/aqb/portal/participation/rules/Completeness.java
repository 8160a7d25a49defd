package de.aqb.portal.participation.rules;

import de.aqb.portal.participation.rules.TabCompleteness.SectionCompleteness;
import de.aqb.spi.Answers;
import de.aqb.spi.Phase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of the wanted answers is there (<i>Vollständigkeit</i>). Hidden questions count neither way, "keine Angabe" is an
 * answer. Every tab is counted; the whole counts those that are due.
 */
public record Completeness(Map<Phase, TabCompleteness> tabs, Set<Phase> due) {

    public Completeness {
        tabs = Collections.unmodifiableMap(new EnumMap<>(tabs));
        due = Collections.unmodifiableSet(EnumSet.copyOf(due));
    }

    /** Counts with the tabs that are due: the entry always, the exit once it is begun or the measure has ended. */
    public static Completeness of(ParticipationForm form, Answers answers, boolean measureEnded) {
        var visible = form.visible(answers);
        var tabs = new EnumMap<Phase, TabCompleteness>(Phase.class);
        for (var phase : Phase.values()) {
            tabs.put(phase, tab(form, phase, visible));
        }
        var due = EnumSet.of(Phase.MASTER, Phase.ENTRY);
        if (measureEnded || tab(form, Phase.EXIT, visible).begun()) {
            due.add(Phase.EXIT);
        }
        return new Completeness(tabs, due);
    }

    private static TabCompleteness tab(ParticipationForm form, Phase phase, Visibility visible) {
        var answers = visible.counting();
        var begun = false;
        var sections = new ArrayList<SectionCompleteness>();
        var missing = new ArrayList<Missing>();
        for (var section : form.sections(phase)) {
            var required = 0;
            var before = missing.size();
            for (var question : section.questions()) {
                var stored = answers.get(phase, question.key());
                begun |=
                        stored.isPresent() && !question.given() && !stored.get().equals(Answers.NOT_STATED);
                if (question.need().counted() && visible.shows(phase, question.key())) {
                    required++;
                    if (stored.isEmpty() && !question.given()) {
                        missing.add(new Missing(phase, question));
                    }
                }
            }
            if (visible.shows(phase, section)) {
                var open = missing.size() - before;
                sections.add(new SectionCompleteness(section.key(), required - open, required));
            }
        }
        return new TabCompleteness(begun, sections, missing);
    }

    /** How far one tab is filled in. */
    public TabCompleteness tab(Phase phase) {
        return tabs.getOrDefault(phase, new TabCompleteness(false, List.of(), List.of()));
    }

    /** How many answers are wanted by now. */
    public int required() {
        return due.stream().mapToInt(phase -> tab(phase).required()).sum();
    }

    /** How many of them are there. */
    public int answered() {
        return due.stream().mapToInt(phase -> tab(phase).answered()).sum();
    }

    /** The share that is there, rounded down, so 100 means that nothing is missing. */
    public int percent() {
        return required() == 0 ? 100 : (int) (100L * answered() / required());
    }

    /** What is missing by now, in the order of the form. */
    public List<Missing> missing() {
        return due.stream().flatMap(phase -> tab(phase).missing().stream()).toList();
    }

    /** Whether nothing due is missing: then the participation counts (<i>zählt</i>). */
    public boolean isComplete() {
        return due.stream().allMatch(phase -> tab(phase).isComplete());
    }

    /** Whether both tabs of the entry are complete. */
    public boolean isEntryComplete() {
        return tab(Phase.MASTER).isComplete() && tab(Phase.ENTRY).isComplete();
    }

    /** Whether the exit is complete as a whole. */
    public boolean isExitComplete() {
        return tab(Phase.EXIT).begun() && tab(Phase.EXIT).isComplete();
    }

    /** Whether one of these answers is still missing. */
    public boolean isMissingAny(Set<String> names) {
        return missing().stream().map(Missing::name).anyMatch(names::contains);
    }
}
