package de.aqb.portal.web.participation;

import de.aqb.portal.participation.rules.Completeness;
import de.aqb.spi.Section;
import java.util.List;

/** Writes the sections of one tab as the page shows them. */
final class SectionViews {

    private SectionViews() {}

    static List<SectionView> of(TabState tab) {
        var form = tab.form();
        var visible = form.visible(tab.typed());
        var questions = new QuestionViews(tab);
        var completeness = Completeness.of(form, tab.typed(), false).tab(tab.phase());
        var onPage = tab.onPage();
        return form.sections(tab.phase()).stream()
                .map(section -> {
                    var count = completeness.section(section.key());
                    return new SectionView(
                            tab.phase().key() + "-" + section.key().replace('_', '-'),
                            form.words().title(tab.phase(), section),
                            form.words().intro(tab.phase(), section).orElse(""),
                            form.words()
                                    .above(tab.phase(), section, tab.typed())
                                    .orElse(""),
                            section.layout() == Section.Layout.QUESTIONNAIRE,
                            visible.shows(tab.phase(), section),
                            WhenJson.of(section.condition(), tab.phase(), tab.typed(), onPage),
                            count.answered(),
                            count.required(),
                            questions.of(section));
                })
                .toList();
    }
}
