package de.aqb.portal.account.rights;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.NotLoggedInException;
import de.aqb.portal.account.RefusalLog;
import de.aqb.portal.audit.SecurityEvent.Kind;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Objects;

/** Lets a use case begin only for those whom the matrix names; what it does not name is refused to all. */
@Interceptor
@Right("")
@Priority(Interceptor.Priority.APPLICATION)
public class RightCheck {

    @Inject
    Rights rights;

    @Inject
    CurrentMembership who;

    @Inject
    RefusalLog refusals;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        var right = Objects.requireNonNull(call.getMethod().getAnnotation(Right.class), "@Right stands at methods")
                .value();
        if (!rights.may(right) && !isInside(right)) {
            refuse(right);
        }
        return call.proceed();
    }

    private boolean isInside(String right) {
        return rights.matrix().row(RightKind.INSIDE, right).isPresent();
    }

    private void refuse(String right) {
        refusals.note(Kind.ACCESS_REFUSED, right);
        if (!who.isLoggedIn()) {
            throw new NotLoggedInException();
        }
        throw new RefusedException(right);
    }
}
