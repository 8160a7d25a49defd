package de.aqb.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a test that looks at the running portal. Its methods may ask for a fresh {@link com.microsoft.playwright.Page},
 * for its {@link com.microsoft.playwright.BrowserContext} and for the {@link RunningPortal} that all such tests share.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserForTests.class)
public @interface InBrowser {}
