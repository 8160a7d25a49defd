/**
 * Floor 4: people in measures, what is recorded about them, and how it is saved without losing anything. What follows from
 * a form and its answers alone stands in {@code rules}.
 */
@NullMarked
package de.aqb.portal.participation;

import org.jspecify.annotations.NullMarked;
