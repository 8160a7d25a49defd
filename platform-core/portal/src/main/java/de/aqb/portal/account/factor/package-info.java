/** The second factor (<i>zweiter Faktor</i>): codes of an app, and codes on paper for when it is lost. */
@NullMarked
package de.aqb.portal.account.factor;

import org.jspecify.annotations.NullMarked;
