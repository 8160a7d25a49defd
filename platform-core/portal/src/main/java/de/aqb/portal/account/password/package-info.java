/** What a password may be. */
@NullMarked
package de.aqb.portal.account.password;

import org.jspecify.annotations.NullMarked;
