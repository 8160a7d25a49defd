package de.aqb.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {

    @Test
    void aLinkBeginsWithTheConfiguredAddress() {
        assertThat(new BaseUrl("https://portal.example/").link("/login?next=%2F"))
                .isEqualTo("https://portal.example/login?next=%2F");
        assertThat(new BaseUrl("http://localhost:9080/aqb").link("/login"))
                .isEqualTo("http://localhost:9080/aqb/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal.example", "ftp://portal.example", "https://portal.example/?a=b", "https:///x"})
    void whatIsNoAddressIsRefusedAtTheStart(String configured) {
        assertThatIllegalArgumentException().isThrownBy(() -> new BaseUrl(configured));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "", "login"})
    void aLinkLeadsToThePortalOnly(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> new BaseUrl("https://portal.example").link(path));
    }
}
