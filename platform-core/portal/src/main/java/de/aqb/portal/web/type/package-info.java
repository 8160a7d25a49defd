/** Pages about the measure types and their modules. */
@NullMarked
package de.aqb.portal.web.type;

import org.jspecify.annotations.NullMarked;
