package de.aqb.portal.web.revision;

import static org.assertj.core.api.Assertions.assertThat;

import de.aqb.portal.audit.SecurityEvent.Kind;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RevisionTextsTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyEventHasAGermanWord(Kind kind) {
        assertThat(ResourceBundle.getBundle("de.aqb.portal.web.messages").containsKey("revision.kind." + kind))
                .as("messages.properties lacks the word auditors read, as in  revision.kind.%s=…", kind)
                .isTrue();
    }
}
