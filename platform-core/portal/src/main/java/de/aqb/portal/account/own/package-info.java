/** What people do with their own account: set and change the password, the mail address, the second factor, end log-ins. */
@NullMarked
package de.aqb.portal.account.own;

import org.jspecify.annotations.NullMarked;
