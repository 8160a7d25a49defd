package de.aqb.portal.participation;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the name of a person as lists show it. */
public final class PersonName {

    private PersonName() {}

    /** "Vogt, Lena", "Vogt" or "Lena"; empty where neither is known. */
    public static String of(@Nullable String lastName, @Nullable String firstName) {
        return Stream.of(lastName, firstName)
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(", "));
    }
}
