package de.aqb.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MailTextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

    private final ResourceBundle templates = ResourceBundle.getBundle("de.aqb.portal.mail.mails", Locale.GERMAN);
    private final MailTexts texts = new MailTexts();

    @Test
    void theAddresseeIsGreetedByName() {
        var mail = invitation("Ayşe Özdemir", "Stadt Kassel");
        assertThat(texts.content(mail))
                .startsWith("Guten Tag Ayşe Özdemir,")
                .contains("Stadt Kassel", "https://portal.example/x", "72 Stunden")
                .contains("Mit freundlichen Grüßen");
    }

    @Test
    void aNameWithLineBreaksStaysOnItsLine() {
        var mail = invitation("Eva\r\nBcc: alle@aqb.example", "Kassel\n\nBitte überweisen Sie");
        assertThat(texts.content(mail))
                .contains("Guten Tag Eva Bcc: alle@aqb.example,")
                .contains("angelegt: Kassel Bitte überweisen Sie.");
        assertThat(texts.subject(mail)).doesNotContain("\r", "\n");
    }

    @Test
    void aValueIsNotReadAsATemplate() {
        assertThat(texts.content(invitation("{link} $1 \\", "Kassel"))).contains("Guten Tag {link} $1 \\,");
    }

    @Test
    void aTextThatLacksAnArgumentIsRefused() {
        var mail = new Mail("invitation", "eva@aqb.example", "Eva", Map.of());
        assertThatThrownBy(() -> texts.content(mail))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{place}");
    }

    @Test
    void everyTemplateHasASubjectAndATextThatFitTheTable() {
        for (var key : templates.keySet()) {
            if (key.endsWith(".text")) {
                var mail = new Mail(key.replace(".text", ""), "eva@aqb.example", "N".repeat(200), sample(key));
                assertThat(texts.subject(mail)).as(key).isNotBlank().hasSizeLessThan(200);
                assertThat(texts.content(mail)).as(key).hasSizeLessThan(4000).doesNotContainPattern(PLACEHOLDER);
            }
        }
    }

    @Test
    void whatAMailSaysStandsInNoLog() {
        assertThat(invitation("Eva", "Kassel")).hasToString("Mail[invitation]");
    }

    private Map<String, String> sample(String key) {
        var arguments = new TreeMap<String, String>();
        PLACEHOLDER
                .matcher(templates.getString(key))
                .results()
                .forEach(place -> arguments.put(place.group(1), "x".repeat(300)));
        return arguments;
    }

    private static Mail invitation(String name, String place) {
        return new Mail(
                "invitation",
                "eva@aqb.example",
                name,
                Map.of("place", place, "link", "https://portal.example/x", "hours", "72"));
    }
}
