package de.aqb.portal.account.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonEntryTest {

    @ParameterizedTest
    @ValueSource(strings = {"Nadine", "Ayşe", "Jean-Luc", "O’Neill", "Dr. h. c. Ann", "Олена", "Franz (IT)"})
    void namesArePossible(String name) {
        assertThat(named(name).objections()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nadine\r\nBcc: x@y.example",
                "https://boese.example",
                "a@b.example",
                "<b>fett</b>",
                "Nadine\u202Ee\u202C",
                "#{who.name}",
                "😀"
            })
    void whatCouldPassForAnAddressOrHidesIsNoName(String name) {
        assertThat(named(name).objections()).containsExactly(Objection.FIRST_NAME_SHAPE);
    }

    @Test
    void anEndlessNameIsNone() {
        assertThat(named("a".repeat(81)).objections()).containsExactly(Objection.FIRST_NAME_SHAPE);
    }

    @Test
    void nothingIsMissingUnnoticed() {
        assertThat(new PersonEntry(" ", "", " ", " ").objections())
                .containsExactlyInAnyOrder(
                        Objection.FIRST_NAME_MISSING, Objection.LAST_NAME_MISSING, Objection.LOGIN_MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wiegand",
                "wiegand@",
                "@werkstatt.example",
                "n.wiegand@werkstatt.example\r\nBcc: alle@werkstatt.example",
                "n.wiegand@werkstatt.example\n",
                "Nadine <n.wiegand@werkstatt.example>",
                "n wiegand@werkstatt.example",
                "a@b@werkstatt.example",
                "n.wiegand@werkstatt.example,x@y.example"
            })
    void onlyOnePlainAddressIsAnAddress(String address) {
        var stripped = address.strip().equals("n.wiegand@werkstatt.example");
        assertThat(new PersonEntry("Nadine", "Wiegand", address, "")
                        .objections()
                        .isEmpty())
                .isEqualTo(stripped);
        assertThat(new PersonEntry("Nadine", "Wiegand", "n.wiegand@werkstatt.example", address)
                        .objections()
                        .isEmpty())
                .isEqualTo(stripped);
    }

    @Test
    void mailsGoToTheAddressOfTheLogInUnlessAnotherIsGiven() {
        assertThat(new PersonEntry("Nadine", "Wiegand", " a@b.example ", "").mailTo())
                .isEqualTo("a@b.example");
        assertThat(new PersonEntry("Nadine", "Wiegand", "a@b.example", "c@d.example").mailTo())
                .isEqualTo("c@d.example");
    }

    private static PersonEntry named(String first) {
        return new PersonEntry(first, "Wiegand", "n.wiegand@werkstatt.example", "");
    }
}
