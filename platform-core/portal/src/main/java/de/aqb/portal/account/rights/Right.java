package de.aqb.portal.account.rights;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a person must be allowed to do to call this use case; who is, stands in {@code rights.csv}. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Right {

    /** The key of the line in {@code rights.csv}, such as {@code measure.create}. */
    @Nonbinding
    String value();
}
