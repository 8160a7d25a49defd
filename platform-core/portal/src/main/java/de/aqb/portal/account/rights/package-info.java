/** Who may do what: the matrix of roles and rights, and the checks that ask it. */
@NullMarked
package de.aqb.portal.account.rights;

import org.jspecify.annotations.NullMarked;
