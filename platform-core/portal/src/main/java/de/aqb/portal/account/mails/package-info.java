/** Floor 2: who may see how the portal's mails fare. */
@NullMarked
package de.aqb.portal.account.mails;

import org.jspecify.annotations.NullMarked;
