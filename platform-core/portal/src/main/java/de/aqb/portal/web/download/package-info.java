/** Files that a page hands out. */
@NullMarked
package de.aqb.portal.web.download;

import org.jspecify.annotations.NullMarked;
