package de.aqb.portal.web.participation;

import de.aqb.portal.participation.TabContent;
import de.aqb.portal.participation.rules.ParticipationState;
import de.aqb.portal.web.ui.Address;
import de.aqb.portal.web.ui.Texts;
import java.util.function.IntFunction;

/**
 * What stands above the tabs: whom the form is about and where the reader is.
 *
 * @param measureLine {@code AQB18-WMK-…-01: START (01.08.2018 - 31.07.2019)}
 * @param measureName {@code AQB18-WMK-…-01: START}, for the breadcrumb
 * @param measureHref the measure's page
 * @param name {@code Vogt, Lena}, or the words for a participation without a name
 * @param number the Teilnahme-Nr., empty before the first save
 * @param state the name of the participation's state, for the badge
 * @param mainGoal the main goal of the measure
 * @param providers the Träger, comma-separated
 * @param position {@code 7 von 14}, empty if the reader did not come from a list
 * @param previousHref the person before, empty without one
 * @param nextHref the person after, empty without one
 * @param logHref the page with all changes, empty before the first save
 */
public record HeadView(
        String measureLine,
        String measureName,
        String measureHref,
        String name,
        String number,
        String state,
        String mainGoal,
        String providers,
        String position,
        String previousHref,
        String nextHref,
        String logHref) {

    /** For pages that show nobody. */
    static final HeadView NOBODY = new HeadView("", "", "", "", "", "", "", "", "", "", "", "");

    /** Without a way to the people before and after. */
    static HeadView of(TabContent content) {
        return of(content, "", neighbour -> "");
    }

    /** With the way to the people before and after, on the same tab. */
    static HeadView of(TabContent content, TabMemory memory) {
        var total = content.neighbours().total();
        var at = Math.min(memory.place(), total);
        return of(
                content,
                at > 0 ? Texts.text("participation.form.position", at, total) : "",
                step -> content.neighbours()
                        .at(step)
                        .map(person -> Address.participation(memory.phase(), person)
                                .with("at", at > 0 ? Math.max(1, at + step) : "")
                                .href())
                        .orElse(""));
    }

    private static HeadView of(TabContent content, String position, IntFunction<String> neighbours) {
        var details = content.measure();
        var saved = content.saved();
        return new HeadView(
                details.heading(),
                details.number() + ": " + details.title(),
                Address.measure(content.measureId()).href(),
                saved.map(TabContent.Head::name)
                        .filter(name -> !name.isEmpty())
                        .orElseGet(() -> Texts.text("participation.form.nameless")),
                saved.map(TabContent.Head::number).orElse(""),
                saved.map(TabContent.Head::state)
                        .orElse(ParticipationState.STARTED)
                        .name(),
                content.form().words().goal(details.mainGoal()),
                String.join(", ", content.providers()),
                position,
                neighbours.apply(-1),
                neighbours.apply(1),
                saved.isPresent() ? Address.changesOf(content.id()).href() : "");
    }

    /** Whether there is anybody before or after. */
    public boolean paced() {
        return !previousHref.isEmpty() || !nextHref.isEmpty();
    }
}
