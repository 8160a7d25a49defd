package de.aqb.portal.participation.rules;

import de.aqb.spi.Answers;
import java.util.Optional;

/** What became of a yes/no answer between entry and exit. */
public enum Change {

    /** Nein became Ja (<i>verbessert</i>). */
    BETTER("better", "↗"),

    /** Ja stayed Ja (<i>erhalten</i>). */
    KEPT("kept", "="),

    /** Ja became Nein (<i>verschlechtert</i>). */
    WORSE("worse", "↘"),

    /** Nein stayed Nein (<i>offen</i>). */
    OPEN("open", "○");

    private final String key;
    private final String sign;

    Change(String key, String sign) {
        this.key = key;
        this.sign = sign;
    }

    /** The change between two stored answers; none unless both are Ja or Nein. */
    public static Optional<Change> between(String entry, String exit) {
        var was = entry.equals(Answers.YES);
        var is = exit.equals(Answers.YES);
        if ((!was && !entry.equals(Answers.NO)) || (!is && !exit.equals(Answers.NO))) {
            return Optional.empty();
        }
        if (is) {
            return Optional.of(was ? KEPT : BETTER);
        }
        return Optional.of(was ? WORSE : OPEN);
    }

    /** The name by which style sheet and figures know it. */
    public String key() {
        return key;
    }

    /** The sign that stands for it. */
    public String sign() {
        return sign;
    }

    /** How it reads. */
    public String label() {
        return RuleTexts.say("change." + key);
    }
}
