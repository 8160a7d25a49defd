package de.aqb.portal.web.login;

import static de.aqb.portal.web.ui.Texts.text;

import de.aqb.portal.account.password.PasswordProblem;
import de.aqb.portal.account.password.PasswordRules;

/** Says what is wrong with a password, and what to do. */
public final class PasswordTexts {

    private PasswordTexts() {}

    /** At the field. */
    public static String of(PasswordProblem problem) {
        return switch (problem) {
            case TOO_SHORT -> text("login.password.TOO_SHORT", PasswordRules.SHORTEST);
            case TOO_LONG -> text("login.password.TOO_LONG", PasswordRules.LONGEST);
            case COMMON, PERSONAL, PATTERN -> text("login.password." + problem);
        };
    }
}
