package de.aqb.portal.account.token;

import java.time.Duration;

/** What a link in a mail is good for, and for how long. */
public enum Purpose {
    /** A new person sets the first password (<i>Einladung</i>); domain, section 3. */
    INVITATION(Duration.ofHours(72)),
    /** A person who forgot the password sets another one. */
    PASSWORD_RESET(Duration.ofMinutes(30)),
    /** A person has typed the right password and is asked for the second factor. */
    SECOND_FACTOR(Duration.ofMinutes(5)),
    /** A person shows that mails to a new address arrive. */
    MAIL_ADDRESS(Duration.ofHours(24));

    private final Duration life;

    Purpose(Duration life) {
        this.life = life;
    }

    /** How long the link holds. */
    public Duration life() {
        return life;
    }
}
