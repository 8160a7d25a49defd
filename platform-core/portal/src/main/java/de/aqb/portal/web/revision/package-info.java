/** Pages for auditors: the security log and the change log without values. */
@NullMarked
package de.aqb.portal.web.revision;

import org.jspecify.annotations.NullMarked;
