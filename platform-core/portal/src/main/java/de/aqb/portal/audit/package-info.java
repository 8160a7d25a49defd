/** Between floors 1 and 2: who changed what in a participation, and what happened at the portal's door. */
@NullMarked
package de.aqb.portal.audit;

import org.jspecify.annotations.NullMarked;
