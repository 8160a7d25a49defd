package de.aqb.portal.web.administration;

import de.aqb.portal.participation.rules.AnswerReader;
import de.aqb.portal.participation.rules.Reading;
import de.aqb.portal.tenancy.Today;
import de.aqb.spi.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Reads typed days as the forms do. */
@ApplicationScoped
class TypedDays {

    private static final Question ANY_DAY = Question.day("any");

    @Inject
    Today today;

    /** The day, empty for nothing and for what is none. */
    Optional<LocalDate> read(String typed) {
        return new AnswerReader(today.today()).read(ANY_DAY, typed) instanceof Reading.Value value
                ? Optional.of(LocalDate.parse(value.stored()))
                : Optional.empty();
    }
}
