/** What auditors (<i>Datenschutz/Revision</i>) read of the portal's door: the security log. */
@NullMarked
package de.aqb.portal.account.revision;

import org.jspecify.annotations.NullMarked;
