package de.aqb.portal.web.participation;

import de.aqb.portal.measure.MeasureCatalogue;
import de.aqb.portal.participation.TabContent;
import de.aqb.portal.participation.rules.AskedQuestion;
import de.aqb.portal.participation.rules.ParticipationForm;
import de.aqb.spi.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a tab stores and its form does not ask for any more ("Frühere Angaben"): it can be read for ever. */
@ApplicationScoped
class EarlierAnswers {

    @Inject
    MeasureCatalogue catalogue;

    List<EarlierView> of(TabContent content, Phase tab) {
        var asked = content.form().asked(tab).stream().map(AskedQuestion::name).collect(Collectors.toSet());
        var earlier = new TreeMap<String, String>();
        content.stored().values().forEach((name, stored) -> {
            if (name.startsWith(tab.key() + ".") && !stored.isEmpty() && !asked.contains(name)) {
                earlier.put(name, stored);
            }
        });
        return earlier.isEmpty() ? List.of() : views(content, earlier);
    }

    private List<EarlierView> views(TabContent content, Map<String, String> earlier) {
        var forms = Stream.concat(
                        Stream.of(content.form()),
                        catalogue.everUsed(content.measure().measureType()).stream()
                                .map(used -> ParticipationForm.of(content.form().core(), used)))
                .toList();
        var views = new ArrayList<EarlierView>();
        earlier.forEach((name, stored) ->
                knowing(forms, name).flatMap(form -> view(form, name, stored)).ifPresent(views::add));
        return views;
    }

    /** A version that was taken back may be the only one that knows a question. */
    private static Optional<ParticipationForm> knowing(List<ParticipationForm> forms, String name) {
        return forms.stream().filter(form -> form.find(name).isPresent()).findFirst();
    }

    private static Optional<EarlierView> view(ParticipationForm form, String name, String stored) {
        return form.find(name)
                .map(asked -> new EarlierView(
                        form.words().label(asked.question()), form.words().answer(asked.question(), stored)));
    }
}
