/** The pages of a participation: its form with three tabs and its change log. */
@NullMarked
package de.aqb.portal.web.participation;

import org.jspecify.annotations.NullMarked;
