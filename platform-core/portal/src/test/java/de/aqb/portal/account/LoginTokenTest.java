package de.aqb.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoginTokenTest {

    @Test
    void aTokenHasThirtyTwoRandomBytes() {
        var token = LoginToken.fresh();
        assertThat(token.value())
                .matches("[A-Za-z0-9_-]{43}")
                .isNotEqualTo(LoginToken.fresh().value());
    }

    @Test
    void onlyItsHashIsStored() {
        assertThat(new LoginToken("abc").hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aPageTokenBelongsToOneLogInAndTellsNothingOfIt() {
        var token = LoginToken.fresh();
        assertThat(token.hasPageToken(token.pageToken())).isTrue();
        assertThat(token.hasPageToken(LoginToken.fresh().pageToken())).isFalse();
        assertThat(token.hasPageToken("")).isFalse();
        assertThat(token.hasPageToken(token.value())).isFalse();
        assertThat(token.pageToken()).doesNotContain(token.value());
    }

    @Test
    void aTokenIsNeverWrittenOut() {
        var token = LoginToken.fresh();
        assertThat(token.toString()).doesNotContain(token.value());
    }
}
