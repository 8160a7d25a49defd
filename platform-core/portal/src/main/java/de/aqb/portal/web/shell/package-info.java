/** What surrounds every page: head, menu, place switch, log-out and what happens when something goes wrong. */
@NullMarked
package de.aqb.portal.web.shell;

import org.jspecify.annotations.NullMarked;
