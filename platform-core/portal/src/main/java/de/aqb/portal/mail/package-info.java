/** Between floors 1 and 2: what the portal writes to people, kept in an outbox until a mail server has taken it. */
@NullMarked
package de.aqb.portal.mail;

import org.jspecify.annotations.NullMarked;
