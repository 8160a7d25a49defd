/** "Mein Konto": the pages on which people look after their own account. */
@NullMarked
package de.aqb.portal.web.account;

import org.jspecify.annotations.NullMarked;
