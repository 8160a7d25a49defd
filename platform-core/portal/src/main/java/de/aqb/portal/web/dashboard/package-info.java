/** The page after log-in: what is to be done. */
@NullMarked
package de.aqb.portal.web.dashboard;

import org.jspecify.annotations.NullMarked;
