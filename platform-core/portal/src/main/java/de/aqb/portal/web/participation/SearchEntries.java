package de.aqb.portal.web.participation;

import static java.util.stream.Collectors.groupingBy;

import de.aqb.portal.participation.rules.ParticipationForm;
import de.aqb.portal.tenancy.SearchText;
import de.aqb.spi.Kind;
import de.aqb.spi.Kind.Search.Entry;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Proposes entries of a long list for what is typed: those that begin with it before those that hold it somewhere. */
public final class SearchEntries {

    /** The attribute of the input that names its question. */
    private static final String QUESTION = "question";

    private static final int MOST = 20;

    private SearchEntries() {}

    /** What is proposed for the question whose input is asking. */
    public static List<String> complete(ParticipationForm form, String typed) {
        var input = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance());
        return form.find(String.valueOf(input.getAttributes().get(QUESTION)))
                .map(asked -> asked.question().kind())
                .filter(Kind.Search.class::isInstance)
                .map(Kind.Search.class::cast)
                .map(search -> matching(search, typed))
                .orElse(List.of());
    }

    /** At most {@value #MOST} labels that hold all words of what is typed, in any order. */
    static List<String> matching(Kind.Search search, String typed) {
        var wanted = SearchText.normalise(typed);
        var words = Arrays.asList(wanted.split(" "));
        Map<Boolean, List<Entry>> found = search.entries().stream()
                .filter(entry -> words.stream().allMatch(SearchText.normalise(entry.label())::contains))
                .collect(groupingBy(entry -> SearchText.normalise(entry.label()).startsWith(wanted)));
        return Stream.of(true, false)
                .flatMap(begins -> found.getOrDefault(begins, List.of()).stream())
                .map(Entry::label)
                .limit(MOST)
                .toList();
    }
}
