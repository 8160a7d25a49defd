/** Links in mails that prove something once. */
@NullMarked
package de.aqb.portal.account.token;

import org.jspecify.annotations.NullMarked;
