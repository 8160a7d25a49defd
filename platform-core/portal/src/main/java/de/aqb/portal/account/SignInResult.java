package de.aqb.portal.account;

import de.aqb.portal.account.token.Secret;
import java.time.Instant;

/** What became of an attempt to log in. */
public sealed interface SignInResult {

    /** The person is logged in from now on. */
    record In(LoginToken token) implements SignInResult {}

    /** The password is right; the code of the second factor is asked for next. */
    record CodeNeeded(Secret step) implements SignInResult {}

    /** Something is wrong, and nobody is told what. */
    record Refused() implements SignInResult {}

    /** It took too long between password and code: both are asked for again. */
    record TooLate() implements SignInResult {}

    /** There have been too many attempts; nothing was tried. */
    record Wait(Instant until) implements SignInResult {}
}
