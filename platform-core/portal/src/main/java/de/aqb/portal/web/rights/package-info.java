/** The matrix of rights at the portal's doors, and the page that shows it. */
@NullMarked
package de.aqb.portal.web.rights;

import org.jspecify.annotations.NullMarked;
