package de.aqb.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"eva@aqb.example", "e.v-a+aqb@sub.aqb.example", "o'neil@aqb.example"})
    void aPlainAddressIsTaken(String address) {
        assertThat(MailAddress.isValid(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "eva",
                "eva@",
                "@aqb.example",
                "eva@aqb@example",
                "eva @aqb.example",
                "eva@aqb.example\r\nBcc: alle@aqb.example",
                "eva@aqb.example\n",
                "eva@aqb.example,alle@aqb.example",
                "Eva <eva@aqb.example>",
                "eva@aqb.example (Eva)",
                "\"e\\\nva\"@aqb.example",
                "eva@aqb..example",
                "eva.@aqb.example",
                "eva@[127.0.0.1]",
                "éva@aqb.example",
                "list:eva@aqb.example;"
            })
    void anythingElseIsRefused(String address) {
        assertThat(MailAddress.isValid(address)).isFalse();
    }
}
