/** Slows down those who guess, and nobody else. */
@NullMarked
package de.aqb.portal.account.attempt;

import org.jspecify.annotations.NullMarked;
