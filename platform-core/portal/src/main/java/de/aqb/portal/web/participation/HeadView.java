package de.aqb.portal.web.participation;

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
        String logHref) {}
