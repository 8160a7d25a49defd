package de.aqb.portal.account.rights;

import jakarta.annotation.Priority;
import jakarta.ejb.ApplicationException;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Keeps what people typed out of the server's own records of faults: Liberty writes the arguments of a bean that fails
 * into a file, unless the failure is one the application names itself.
 */
@Interceptor
@Right("")
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class FaultShield {

    @AroundInvoke
    Object shield(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (RuntimeException fault) {
            throw isNamed(fault.getClass()) ? fault : new UseCaseFault(fault);
        }
    }

    private static boolean isNamed(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            if (each.isAnnotationPresent(ApplicationException.class)) {
                return true;
            }
        }
        return false;
    }
}
