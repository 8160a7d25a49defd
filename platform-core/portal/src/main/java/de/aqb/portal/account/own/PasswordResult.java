package de.aqb.portal.account.own;

import de.aqb.portal.account.password.PasswordProblem;

/** What became of a new password. */
public sealed interface PasswordResult {

    /** It holds from now on. */
    record Done() implements PasswordResult {}

    /** It cannot be taken. */
    record Bad(PasswordProblem problem) implements PasswordResult {}

    /** The link does not hold, or the password was not shown before. */
    record NotAllowed() implements PasswordResult {}
}
