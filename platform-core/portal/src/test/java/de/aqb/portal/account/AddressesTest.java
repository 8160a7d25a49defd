package de.aqb.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/participation/entry?id=1&field=entry.tr_reading", "/dashboard", "/measure/measures?sort=a%20b"
            })
    void afterTheLogInOnesOwnPageComes(String wanted) {
        assertThat(Addresses.afterLogin(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/",
                "dashboard",
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "\\\\evil.example",
                "/a\r\nSet-Cookie: x=y",
                "/a b",
                "/ä",
                "javascript:alert(1)",
                "/login?next=/login",
                "/logout",
                "/api/drafts/1",
                "/jakarta.faces.resource/a.js"
            })
    void noLogInLeadsAnywhereElse(String wanted) {
        assertThat(Addresses.afterLogin(wanted)).isEqualTo("/dashboard");
    }

    @Test
    void anEndlessAddressIsNotRemembered() {
        assertThat(Addresses.afterLogin("/" + "a".repeat(3000))).isEqualTo("/dashboard");
    }

    @Test
    void theLogInPageKnowsWhereToGoAfterwards() {
        assertThat(Addresses.loginFor("/participation/entry?id=1&field=x"))
                .isEqualTo("/login?next=%2Fparticipation%2Fentry%3Fid%3D1%26field%3Dx");
        assertThat(Addresses.loginFor("/dashboard")).isEqualTo("/login");
    }
}
