/** The log-in page. */
@NullMarked
package de.aqb.portal.web.login;

import org.jspecify.annotations.NullMarked;
