/** The page about the portal's mails. */
@NullMarked
package de.aqb.portal.web.mail;

import org.jspecify.annotations.NullMarked;
