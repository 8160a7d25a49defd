/** How a person comes to work for a place: invited, reminded, accepted. */
@NullMarked
package de.aqb.portal.account.invitation;

import org.jspecify.annotations.NullMarked;
