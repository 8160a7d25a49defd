/** What a person sees and does, tried with a real browser against the assembled server. */
@NullMarked
package de.aqb.browser;

import org.jspecify.annotations.NullMarked;
