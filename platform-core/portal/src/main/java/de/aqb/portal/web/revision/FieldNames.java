package de.aqb.portal.web.revision;

import de.aqb.portal.measure.Form;
import de.aqb.portal.measure.MeasureCatalogue;
import de.aqb.portal.participation.DeleteParticipation;
import de.aqb.portal.web.ui.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** Names the fields of the change log by the labels of the forms. */
@ApplicationScoped
class FieldNames {

    @Inject
    MeasureCatalogue catalogue;

    /** The label of the question; the key itself for one that no active form asks any more. */
    String of(String field) {
        if (field.equals(DeleteParticipation.LOG_FIELD)) {
            return Texts.text("participation.log.deleted");
        }
        var key = field.substring(field.indexOf('.') + 1);
        return Stream.concat(Stream.of(catalogue.core()), catalogue.known().stream())
                .flatMap((Form form) -> form.text("question." + key).stream())
                .findFirst()
                .orElse(key);
    }
}
